// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a dossier through its pauses. While it waits for the citizen or for money, nobody is late.
 *
 * @param started from when the limit counts, after the rules of reception
 * @param limit what the procedure allows
 * @param due when it is due as long as it is not paused
 * @param pausedSince the beginning of the present pause
 * @param waited office time of all pauses that have ended
 */
public record DeadlineClock(
        Instant started,
        TimeLimit limit,
        Instant due,
        @Nullable Instant pausedSince,
        WorkingTime waited) {

    public static DeadlineClock start(
            WorkingCalendar calendar, Instant received, TimeLimit limit, Reception reception) {
        var started = reception.countsFrom(calendar, received);
        var due = Deadlines.dueAt(calendar, received, limit, reception);
        return new DeadlineClock(started, limit, due, null, WorkingTime.ZERO);
    }

    public boolean isPaused() {
        return pausedSince != null;
    }

    public boolean isLate(Instant at) {
        return !isPaused() && at.isAfter(due);
    }

    /** Office time to the deadline, negative when it has passed; during a pause, what was left at its beginning. */
    public WorkingTime left(Instant at, WorkingCalendar calendar) {
        return calendar.between(pausedSince != null ? pausedSince : at, due);
    }

    public DeadlineClock pause(Instant at) {
        if (pausedSince != null) {
            throw new IllegalStateException("The clock already stands since " + pausedSince + "; resume it first");
        }
        return new DeadlineClock(started, limit, due, at, waited);
    }

    public DeadlineClock resume(Instant at, SupplementPolicy policy, WorkingCalendar calendar) {
        return resume(at, policy, calendar, Reception.ANY_TIME);
    }

    /** Goes on at the moment the answer came in; its reception follows the same rules as the dossier's. */
    public DeadlineClock resume(Instant at, SupplementPolicy policy, WorkingCalendar calendar, Reception reception) {
        if (pausedSince == null) {
            throw new IllegalStateException("The clock is not paused; it is due at " + due);
        }
        if (at.isBefore(pausedSince)) {
            throw new IllegalArgumentException(
                    "The clock stands since " + pausedSince + " and cannot resume before, at " + at);
        }
        var from = reception.countsFrom(calendar, at);
        var newDue = switch (policy) {
            case RESTART -> Deadlines.dueAt(calendar, from, limit);
            case EXTEND -> calendar.plus(from, calendar.between(pausedSince, due));
        };
        return new DeadlineClock(started, limit, newDue, null, waited.plus(calendar.between(pausedSince, at)));
    }

    /** The new date promised with an apology (decree 61/2018, article 19.9). */
    public DeadlineClock extendTo(Instant newDue) {
        if (!newDue.isAfter(due)) {
            throw new IllegalArgumentException("The new date " + newDue + " must lie after the old one, " + due);
        }
        return new DeadlineClock(started, limit, newDue, pausedSince, waited);
    }
}
