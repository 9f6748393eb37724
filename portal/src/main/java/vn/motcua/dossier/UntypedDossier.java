// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dossier whose declaration lies at the desk on paper. */
public record UntypedDossier(
        String code,
        String procedureCode,
        String procedureName,
        String applicantName,
        Instant submittedAt,
        @Nullable Instant dueAt) {}
