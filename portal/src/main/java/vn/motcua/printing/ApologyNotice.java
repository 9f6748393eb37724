// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;

/** Form 04, apology for being late and the one new date (decree 61/2018 art. 19.9). */
public record ApologyNotice(
        Letterhead letterhead,
        FiledDossier dossier,
        Instant receivedAt,
        Instant promisedAt,
        Instant newDueAt,
        String reason,
        Signer signer)
        implements PrintedForm {

    public ApologyNotice {
        if (!newDueAt.isAfter(promisedAt)) {
            throw new IllegalArgumentException("The new date " + newDueAt + " must lie after the old " + promisedAt);
        }
    }
}
