// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dossier in an officer's search. */
public record FoundDossier(
        String code,
        Status status,
        String procedureCode,
        String procedureName,
        String applicantName,
        String receivingUnit,
        String handlingUnit,
        Instant submittedAt,
        @Nullable Instant dueAt,
        boolean late) {}
