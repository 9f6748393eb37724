// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a procedure; its content never changes.
 *
 * @param by who published it here; null for what came from a source
 * @param own made here, by a person or by bringing theirs and the source's together
 * @param since from when it is or was in force; null for one that never was, such as what a source says behind ours
 */
public record ProcedureVersion(
        UUID id,
        int number,
        Instant publishedAt,
        @Nullable UUID by,
        String remark,
        boolean own,
        @Nullable Instant since,
        State state) {

    /** How it stands with the version now. */
    public enum State {
        IN_FORCE,
        TO_COME,
        PAST,
        /** Kept behind what is in force, never shown. */
        BEHIND
    }
}
