// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written into the journal.
 *
 * @param kind what happened, in the past tense, such as {@code DossierAccepted}
 * @param subject to what it happened
 * @param actor who did it; null when the portal itself did
 * @param actorKind in which quality: CITIZEN, OFFICER or SYSTEM
 * @param unit the code of the unit for which it was done, or empty
 * @param facts what a reader needs to know; values that JSON can hold
 */
public record NewEntry(
        String kind,
        UUID subject,
        @Nullable UUID actor,
        String actorKind,
        String unit,
        Instant at,
        Map<String, Object> facts) {

    public NewEntry {
        if (kind.isBlank()) {
            throw new IllegalArgumentException(
                    "A journal entry about " + subject + " has no kind; give it one such as DossierAccepted");
        }
    }
}
