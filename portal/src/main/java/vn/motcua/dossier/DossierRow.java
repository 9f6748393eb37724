// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;

/**
 * A dossier.
 *
 * @param version grows with each move; a move decided upon an older one is decided again
 * @param owner the account whose dossier it is; none when it came over the counter without one
 */
record DossierRow(
        UUID id,
        String code,
        int version,
        Channel channel,
        String procedureCode,
        String procedureName,
        UUID formVersion,
        UUID processVersion,
        String receivingUnit,
        String handlingUnit,
        @Nullable UUID owner,
        String applicantName,
        Instant submittedAt,
        Terms terms,
        State state) {

    Status status() {
        return state.status();
    }

    boolean isLate(Instant now) {
        var due = state.deadline().dueAt();
        var end = state.finishedAt() == null ? now : state.finishedAt();
        return due != null && !status().isWaiting() && status() != Status.WITHDRAWN && end.isAfter(due);
    }
}
