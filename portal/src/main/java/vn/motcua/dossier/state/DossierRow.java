// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.Status;

/**
 * A dossier.
 *
 * @param version grows with each move; a move decided upon an older one is decided again
 * @param owner the account whose dossier it is; none when it came over the counter without one
 */
public record DossierRow(
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

    public DossierRow moved(State next) {
        return new DossierRow(
                id,
                code,
                version + 1,
                channel,
                procedureCode,
                procedureName,
                formVersion,
                processVersion,
                receivingUnit,
                handlingUnit,
                owner,
                applicantName,
                submittedAt,
                terms,
                next);
    }

    /** The same at other units, as a reform of the administration moves it. */
    public DossierRow at(String receiving, String handling, State next) {
        return new DossierRow(
                id,
                code,
                version + 1,
                channel,
                procedureCode,
                procedureName,
                formVersion,
                processVersion,
                receiving,
                handling,
                owner,
                applicantName,
                submittedAt,
                terms,
                next);
    }

    /** The same with its code, which it gets last of all. */
    public DossierRow coded(String given) {
        return new DossierRow(
                id,
                given,
                version,
                channel,
                procedureCode,
                procedureName,
                formVersion,
                processVersion,
                receivingUnit,
                handlingUnit,
                owner,
                applicantName,
                submittedAt,
                terms,
                state);
    }

    public Status status() {
        return state.status();
    }

    public boolean isLate(Instant now) {
        return isLate(status(), state.deadline().dueAt(), state.finishedAt(), now);
    }

    /** Its time was over before it was finished. Nobody is late while it waits, or once it is stopped or refused. */
    public static boolean isLate(Status status, @Nullable Instant due, @Nullable Instant finished, Instant now) {
        if (due == null) {
            return false;
        }
        return switch (status) {
            case REGISTERED, ACCEPTED, IN_PROGRESS -> now.isAfter(due);
            case FINISHED, RETURNED -> finished != null && finished.isAfter(due);
            case NOT_ACCEPTED, AWAITING_SUPPLEMENT, AWAITING_PAYMENT, WITHDRAWN, STOPPED -> false;
        };
    }
}
