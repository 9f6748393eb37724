// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A process in the making.
 *
 * @param key under which it will be published: the code of its procedure, or the name of a process that several share
 * @param version grows with every change
 * @param base the published version it began from
 * @param file the BPMN file, where it cannot be told as a table; the sheet then only has its title
 * @param askedBy who sent it to review
 * @param published the version it became
 */
public record ProcessDraft(
        UUID id,
        String key,
        State state,
        int version,
        @Nullable UUID base,
        Sheet sheet,
        @Nullable String file,
        UUID openedBy,
        Instant openedAt,
        UUID changedBy,
        Instant changedAt,
        @Nullable UUID askedBy,
        @Nullable Instant askedAt,
        @Nullable UUID published) {

    /** Where it stands on its way. */
    public enum State {
        DRAFT,
        /** It is read once more and cannot be changed meanwhile. */
        IN_REVIEW,
        PUBLISHED,
        DISCARDED;

        public boolean isOpen() {
            return this == DRAFT || this == IN_REVIEW;
        }
    }

    public boolean isTable() {
        return file == null;
    }
}
