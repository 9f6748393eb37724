// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;

/**
 * Form 05 of circular 03/2025, notice that a dossier is stopped at its applicant's request (decree 118/2025 art. 21).
 * Circular 01/2018 has no such form: under its rules the notice carries no form number.
 */
public record StopNotice(
        Letterhead letterhead,
        FiledDossier dossier,
        Instant requestedAt,
        String reason,
        Instant stoppedAt,
        Signer signer)
        implements PrintedForm {}
