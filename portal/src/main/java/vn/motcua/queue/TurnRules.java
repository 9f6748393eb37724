// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whose turn it is, and how long it will take. Whoever has an appointment is next once its half hour has begun; then
 * everybody since when they stand in line, those with priority as if they had come a quarter of an hour earlier, so that
 * nobody waits for ever.
 */
final class TurnRules {

    /** The elderly, people with disabilities, pregnant women, people with merit. */
    static final Duration PRIORITY_AHEAD = Duration.ofMinutes(15);
    /** Whoever comes later than this to an appointment stands in line like all others. */
    static final Duration GRACE = Duration.ofMinutes(15);

    private static final int CALLS_TO_KNOW = 3;

    private TurnRules() {}

    static Instant countsFrom(Instant takenAt, boolean isPriority) {
        return isPriority ? takenAt.minus(PRIORITY_AHEAD) : takenAt;
    }

    static boolean isTooLate(Instant bookedFor, Instant arrivedAt) {
        return arrivedAt.isAfter(bookedFor.plus(GRACE));
    }

    /**
     * How long it takes until it is the turn of somebody with so many people before them.
     *
     * @param calls when the last people were called, the newest first
     * @return nothing while too few were called to know
     */
    static Optional<Duration> expectedWait(int before, List<Instant> calls, Instant now) {
        if (calls.size() < CALLS_TO_KNOW) {
            return Optional.empty();
        }
        var pace = Duration.between(calls.getLast(), calls.getFirst()).dividedBy(calls.size() - 1L);
        var untilNext = pace.minus(Duration.between(calls.getFirst(), now));
        var wait = pace.multipliedBy(before).plus(untilNext.isNegative() ? Duration.ZERO : untilNext);
        return Optional.of(wait);
    }
}
