// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person on a village's list, and what they answered. Name and address are there for the interviewer only; they are
 * emptied when the campaign is closed, and {@link #toString} says neither.
 *
 * @param village code of the village in the sample
 * @param place its names, from the commune down
 * @param number on the list
 * @param reason why somebody else was asked in their place; empty for all others
 * @param remark what the supervisor wants looked at again
 * @param answers codes by column
 * @param seconds that each question took, by column
 */
public record Interview(
        UUID id,
        UUID campaign,
        UUID villageId,
        String village,
        String place,
        int number,
        State state,
        String name,
        String address,
        String reason,
        String remark,
        Map<String, String> answers,
        Map<String, Integer> seconds,
        @Nullable UUID interviewer,
        @Nullable Instant begunAt,
        @Nullable Instant doneAt) {

    /** How far it is. */
    public enum State {
        WAITING,
        /** Stands in when somebody cannot be asked. */
        RESERVE,
        BEGUN,
        DONE,
        /** Sent back by the supervisor. */
        RETURNED,
        ACCEPTED,
        REPLACED;

        public boolean isInHand() {
            return this == BEGUN || this == RETURNED;
        }
    }

    /** Why somebody is replaced (the codes of case disposition that survey teams use). */
    public enum Absence {
        NOT_AT_HOME,
        MOVED_AWAY,
        REFUSED,
        UNABLE,
        NOT_OF_AGE,
        NOT_FOUND
    }

    public Interview {
        answers = Map.copyOf(answers);
        seconds = Map.copyOf(seconds);
    }

    public int totalSeconds() {
        return seconds.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return "Interview " + id + " " + state;
    }
}
