// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.calendar.SpecialDay.Holiday;
import vn.motcua.calendar.SpecialDay.MakeUpDay;
import vn.motcua.calendar.SpecialDay.OwnHours;

/**
 * The office time of one unit in Viet Nam's time, from 2000 to 2100. Counts by sums kept for each day, so that a
 * question over years costs as much as one over an hour. Sessions hold their first moment, not their last.
 *
 * <p>A <em>working day</em> is a day that counts in a limit of working days: Monday to Friday when the unit is open,
 * and make-up days. A Saturday or Sunday with sessions is open, its minutes count in working hours, but the law's
 * "ngày làm việc" leaves weekly days off out.
 */
public final class WorkingCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int FIRST_EPOCH_DAY = (int) FIRST.toEpochDay();
    private static final int DAYS = (int) LAST.toEpochDay() - FIRST_EPOCH_DAY + 1;
    private static final int SECONDS_OF_DAY = 86_400;
    /** Viet Nam has kept UTC+7 without summer time since 1975. */
    private static final int OFFSET = 7 * 3600;

    /** The office hours by the day from which they hold; the first hold from the beginning. */
    private final TreeMap<LocalDate, OfficeHours> hours;

    private final SpecialDays specials;
    private final DayPlan[] plans = new DayPlan[DAYS];
    /** Office seconds and working days before each day, and after the last. */
    private final long[] worked = new long[DAYS + 1];

    private final int[] workingDays = new int[DAYS + 1];

    private WorkingCalendar(TreeMap<LocalDate, OfficeHours> hours, SpecialDays specials) {
        this.hours = hours;
        this.specials = specials;
        planDays();
        for (var day = 0; day < DAYS; day++) {
            worked[day + 1] = worked[day] + plans[day].seconds();
            workingDays[day + 1] = workingDays[day] + (plans[day].isWorkingDay() ? 1 : 0);
        }
    }

    public static WorkingCalendar of(OfficeHours hours, SpecialDays specials) {
        return of(Map.of(FIRST, hours), specials);
    }

    /** @param hours by the day from which they hold, {@link LocalDate#MIN} for those from the beginning */
    public static WorkingCalendar of(Map<LocalDate, OfficeHours> hours, SpecialDays specials) {
        var sorted = new TreeMap<LocalDate, OfficeHours>();
        hours.forEach((from, those) -> sorted.put(from.isBefore(FIRST) ? FIRST : from, those));
        if (!sorted.containsKey(FIRST)) {
            throw new IllegalArgumentException("Office hours need some that hold from the beginning, not only from "
                    + sorted.keySet() + "; give those of " + LocalDate.MIN);
        }
        return new WorkingCalendar(sorted, specials);
    }

    /** The hours that hold on a day, special days apart. */
    public OfficeHours hours(LocalDate date) {
        return hours.floorEntry(date).getValue();
    }

    /** The hours by the day from which they hold; the first hold from the beginning. */
    public Map<LocalDate, OfficeHours> periods() {
        return Collections.unmodifiableMap(hours);
    }

    /** The hours that hold last. */
    public OfficeHours hours() {
        return hours.lastEntry().getValue();
    }

    public SpecialDays specials() {
        return specials;
    }

    public boolean isOpen(Instant at) {
        return plans[dayOf(at)].isOpenAt(secondOf(at));
    }

    /** The unit has office time on the date, a Saturday morning included. */
    public boolean isOpenOn(LocalDate date) {
        return plans[index(date)].seconds() > 0;
    }

    /** The date counts in a limit of working days. */
    public boolean isWorkingDay(LocalDate date) {
        return plans[index(date)].isWorkingDay();
    }

    /** Whole minutes of office time between two moments; negative when the second lies before the first. */
    public WorkingTime between(Instant from, Instant to) {
        return new WorkingTime(worked(to) / 60 - worked(from) / 60);
    }

    /** Office time on a date. */
    public WorkingTime on(LocalDate date) {
        return new WorkingTime(plans[index(date)].seconds() / 60);
    }

    /**
     * The first moment by which the time has been worked: at 16:00 and one hour it is 17:00, not the next morning.
     * Nothing to add gives the moment itself, office time or not. A negative time leads back.
     *
     * @throws NoOfficeTime when the calendar ends before
     */
    public Instant plus(Instant from, WorkingTime time) {
        return time.isZero() ? from : momentOf(worked(from) + time.minutes() * 60);
    }

    /** The moment itself in office time, else the beginning of the next session. */
    public Instant nextOpening(Instant at) {
        var day = dayOf(at);
        var second = plans[day].openingFrom(secondOf(at));
        if (second == secondOf(at)) {
            return at;
        }
        if (second >= 0) {
            return moment(day, second);
        }
        var next = dayAfterWork(worked[day + 1] + 1);
        return moment(next, plans[next].openingFrom(0));
    }

    /** The first working day after the date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return plusWorkingDays(date, 1);
    }

    /** The date itself when it is a working day, else the next one. */
    public LocalDate workingDayFrom(LocalDate date) {
        return isWorkingDay(date) ? date : nextWorkingDay(date);
    }

    /** The n-th working day after the date, or before it for a negative n; the date itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        var day = index(date);
        if (n == 0) {
            return date;
        }
        return date(n > 0 ? dayOfCount(workingDays[day + 1] + n) : dayOfCount(workingDays[day] + n + 1));
    }

    /** The working days after the first date up to and including the second. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workingDays[index(to) + 1] - workingDays[index(from) + 1];
    }

    /** When the office closes on the date; on a day without office time, when it closes on the next working day. */
    public Instant endOfDay(LocalDate date) {
        var day = index(isOpenOn(date) ? date : nextWorkingDay(date));
        return moment(day, plans[day].closing());
    }

    /** When the office opens on the date; on a day without office time, when it opens on the next working day. */
    public Instant startOfDay(LocalDate date) {
        var day = index(isOpenOn(date) ? date : nextWorkingDay(date));
        return moment(day, plans[day].openingFrom(0));
    }

    /** The same time of day on an open date, drawn into its office time when the office is closed at that time. */
    Instant onDayAtTimeOf(LocalDate date, Instant model) {
        var day = index(date);
        return moment(day, plans[day].nearestTo(secondOf(model)));
    }

    private long worked(Instant at) {
        var day = dayOf(at);
        return worked[day] + plans[day].workedBy(secondOf(at));
    }

    private Instant momentOf(long target) {
        var day = dayAfterWork(target);
        return moment(day, plans[day].secondAfter((int) (target - worked[day])));
    }

    /** The first day at whose end so many office seconds have passed. */
    private int dayAfterWork(long target) {
        if (target <= 0 || target > worked[DAYS]) {
            throw NoOfficeTime.beyond(FIRST, LAST, hours());
        }
        var low = 0;
        var high = DAYS - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (worked[middle + 1] < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The day of the n-th working day of the calendar. */
    private int dayOfCount(int n) {
        if (n <= 0 || n > workingDays[DAYS]) {
            throw NoOfficeTime.beyond(FIRST, LAST, hours());
        }
        var low = 0;
        var high = DAYS - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (workingDays[middle + 1] < n) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void planDays() {
        hours.forEach((from, those) -> planWeeks(index(from), those));
        specials.days().forEach((date, special) -> plans[index(date)] = planOf(date, special));
    }

    /** From a day on; hours that hold from a later day are planned over these. */
    private void planWeeks(int from, OfficeHours those) {
        var week = new EnumMap<DayOfWeek, DayPlan>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            week.put(weekday, new DayPlan(those.on(weekday), !isWeeklyDayOff(weekday)));
        }
        var weekday = date(from).getDayOfWeek();
        for (var day = from; day < DAYS; day++, weekday = weekday.plus(1)) {
            plans[day] = week.get(weekday);
        }
    }

    private DayPlan planOf(LocalDate date, SpecialDay special) {
        return switch (special) {
            case Holiday _ -> new DayPlan(List.of(), false);
            case MakeUpDay day -> new DayPlan(hours(date).on(day.insteadOf().getDayOfWeek()), true);
            case OwnHours day -> new DayPlan(day.sessions(), !isWeeklyDayOff(date.getDayOfWeek()));
        };
    }

    private static boolean isWeeklyDayOff(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private static int dayOf(Instant at) {
        return checked(Math.floorDiv(at.getEpochSecond() + OFFSET, SECONDS_OF_DAY) - FIRST_EPOCH_DAY);
    }

    private static int secondOf(Instant at) {
        return Math.floorMod(at.getEpochSecond() + OFFSET, SECONDS_OF_DAY);
    }

    private static int index(LocalDate date) {
        return checked(date.toEpochDay() - FIRST_EPOCH_DAY);
    }

    private static int checked(long day) {
        if (day < 0 || day >= DAYS) {
            throw NoOfficeTime.outside(FIRST, LAST, LocalDate.ofEpochDay(day + FIRST_EPOCH_DAY));
        }
        return (int) day;
    }

    private static LocalDate date(int day) {
        return FIRST.plusDays(day);
    }

    private static Instant moment(int day, int second) {
        return Instant.ofEpochSecond((long) (day + FIRST_EPOCH_DAY) * SECONDS_OF_DAY + second - OFFSET);
    }
}
