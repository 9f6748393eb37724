// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a dossier is due. The day from which it counts is itself not counted (Civil Code 2015, article 147.2).
 *
 * <ul>
 *   <li>Working hours: so much office time later.
 *   <li>Working days: the same time of day, that many working days later; where the office is shut at that time of that
 *       day, the moment it shut. Received Friday 16:59 with three working days: Wednesday 16:59.
 *       What counts from a Saturday morning, which is no working day, has until the office shuts on the last day.
 *   <li>Calendar days: the close of the office on that date; on a day off, of the next working day (article 148.5).
 *   <li>Months: the same date of a later month, or the month's last day where it has no such date (article 148.3), then
 *       as calendar days.
 *   <li>Same day: the close of the office on the day from which it counts.
 * </ul>
 */
public final class Deadlines {

    private Deadlines() {}

    public static Instant dueAt(WorkingCalendar calendar, Instant received, TimeLimit limit) {
        return dueAt(calendar, received, limit, Reception.ANY_TIME);
    }

    public static Instant dueAt(WorkingCalendar calendar, Instant received, TimeLimit limit, Reception reception) {
        return dueFrom(calendar, reception.countsFrom(calendar, received), limit);
    }

    /**
     * The same office time from a moment on, counted by the calendar of another office. What is over by then stays as it is.
     */
    public static Instant carriedOver(Instant since, Instant due, WorkingCalendar before, WorkingCalendar after) {
        var left = before.between(since, due);
        return before == after || left.minutes() <= 0 ? due : after.plus(since, left);
    }

    /**
     * When something is due once days off or office hours have changed. What counts is the time from a moment on: hours as
     * office time, working days as so many of them, other limits by their date, which moves to the next working day when it is
     * none any more. What is over by then stays as it is.
     *
     * @param unit in what the limit is counted; null for office time
     */
    public static Instant recounted(
            Instant since, Instant due, @Nullable LimitUnit unit, WorkingCalendar before, WorkingCalendar after) {
        if (before == after || !due.isAfter(since)) {
            return due;
        }
        var last = due.atZone(WorkingCalendar.ZONE).toLocalDate();
        return switch (unit) {
            case null -> carriedOver(since, due, before, after);
            case WORKING_HOURS -> carriedOver(since, due, before, after);
            case WORKING_DAYS -> {
                var first = since.atZone(WorkingCalendar.ZONE).toLocalDate();
                var days = before.workingDaysBetween(first, last);
                yield days == 0
                        ? within(last, due, after)
                        : after.onDayAtTimeOf(after.plusWorkingDays(first, days), due);
            }
            case CALENDAR_DAYS, MONTHS, SAME_DAY -> within(last, due, after);
        };
    }

    /** The moment itself where the day is still worked, else the end of the next working day. */
    private static Instant within(LocalDate day, Instant due, WorkingCalendar calendar) {
        return calendar.isOpenOn(day) ? calendar.onDayAtTimeOf(day, due) : endOfTerm(calendar, day);
    }

    private static Instant dueFrom(WorkingCalendar calendar, Instant start, TimeLimit limit) {
        var date = start.atZone(WorkingCalendar.ZONE).toLocalDate();
        var amount = limit.amount();
        return switch (limit.unit()) {
            case WORKING_HOURS -> calendar.plus(start, WorkingTime.ofMinutes(60L * amount));
            case WORKING_DAYS -> workingDaysAfter(calendar, start, date, amount);
            case CALENDAR_DAYS -> endOfTerm(calendar, date.plusDays(amount));
            case MONTHS -> endOfTerm(calendar, date.plusMonths(amount));
            case SAME_DAY -> calendar.endOfDay(date);
        };
    }

    private static Instant workingDaysAfter(WorkingCalendar calendar, Instant start, LocalDate date, int days) {
        var last = calendar.plusWorkingDays(date, days);
        return calendar.isWorkingDay(date) ? calendar.onDayAtTimeOf(last, start) : calendar.endOfDay(last);
    }

    private static Instant endOfTerm(WorkingCalendar calendar, LocalDate last) {
        return calendar.endOfDay(calendar.workingDayFrom(last));
    }
}
