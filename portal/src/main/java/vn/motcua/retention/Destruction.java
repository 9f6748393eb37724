// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of what is to be destroyed, and afterwards the record that it was.
 *
 * @param number by which people call it
 * @param before what was older then is on it
 * @param ground the decision, plan or rule by which it is destroyed
 * @param decidedBy who confirmed or dropped it; empty while nobody has
 * @param begunAt when the night began on it; from then on it is not dropped
 * @param items how many things are on it
 * @param destroyed how many of them were destroyed
 * @param failed how many could not be destroyed; the others that are left had come into use meanwhile
 */
public record Destruction(
        UUID id,
        int number,
        String kind,
        Instant before,
        String ground,
        State state,
        UUID drawnBy,
        String drawnByName,
        Instant drawnAt,
        String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable Instant begunAt,
        @Nullable Instant doneAt,
        int items,
        long sizeInBytes,
        int destroyed,
        int failed) {

    /** Whether somebody can still decide on it. */
    public boolean isOpen() {
        return (state == State.DRAWN || state == State.CONFIRMED) && begunAt == null;
    }

    /** How many were kept, since they had come into use. */
    public int stayed() {
        return items - destroyed - failed;
    }

    /** Its words stand under {@code destruction.state.}. */
    public enum State {
        DRAWN,
        CONFIRMED,
        DONE,
        DROPPED
    }
}
