// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form at work.
 *
 * @param base the published version it began from; null for the first form of a procedure
 * @param definition that of a good form, without references
 * @param revision grows with every change
 * @param changedBy who changed it last
 * @param askedBy who asked for a review last
 * @param judgedBy who approved it or sent it back last
 */
public record FormDraft(
        UUID id,
        String procedure,
        @Nullable UUID base,
        String definition,
        int revision,
        DraftState state,
        UUID openedBy,
        Instant openedAt,
        UUID changedBy,
        Instant changedAt,
        @Nullable UUID askedBy,
        @Nullable UUID judgedBy) {

    public Definition read() {
        return Definition.of(definition);
    }
}
