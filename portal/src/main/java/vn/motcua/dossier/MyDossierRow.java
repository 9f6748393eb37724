// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in the list of the citizen who filed it.
 *
 * @param refused it was decided, and not granted
 * @param myTurn something is asked of them now
 */
public record MyDossierRow(
        String code,
        Status status,
        String procedureCode,
        String procedureName,
        String applicantName,
        String receivingUnit,
        Instant submittedAt,
        @Nullable Instant dueAt,
        boolean late,
        boolean refused,
        boolean myTurn) {}
