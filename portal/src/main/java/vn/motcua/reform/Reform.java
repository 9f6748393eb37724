// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reform of the administration, from the first draft to the day when everything has moved.
 *
 * @param decision the decision of the authority that orders it
 * @param from the first day of the new order
 * @param version grows with every change
 * @param dossiers how many running dossiers were moved so far
 */
public record Reform(
        UUID id,
        Kind kind,
        String title,
        String decision,
        LocalDate from,
        State state,
        int version,
        ReformPlan plan,
        UUID changedBy,
        Instant changedAt,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant begunAt,
        @Nullable Instant doneAt,
        int dossiers) {

    /** With what it begins; a plan may do several of these at once. */
    public enum Kind {
        RENAME,
        MERGE,
        SPLIT,
        FOUND,
        CLOSE
    }

    /** Where it stands. */
    public enum State {
        DRAFT,
        /** Confirmed; it waits for its day, and can be changed or called off until then. */
        PLANNED,
        /** Units, procedures and officials have changed; dossiers are on their way. */
        UNDER_WAY,
        DONE,
        CALLED_OFF;

        public boolean isAhead() {
            return this == DRAFT || this == PLANNED;
        }
    }
}
