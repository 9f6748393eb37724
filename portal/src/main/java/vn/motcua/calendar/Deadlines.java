// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;

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
