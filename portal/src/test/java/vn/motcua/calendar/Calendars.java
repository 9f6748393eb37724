// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import vn.motcua.calendar.SpecialDay.Holiday;
import vn.motcua.calendar.SpecialDay.MakeUpDay;
import vn.motcua.calendar.SpecialDay.OwnHours;

/** The calendars of the textbook: the special days of spring 2025 and of 2026, and units with hours of their own. */
public final class Calendars {

    private static final SpecialDays SPECIAL_DAYS = specialDays();

    private static final WorkingCalendar STANDARD = WorkingCalendar.of(OfficeHours.standard(), SPECIAL_DAYS);
    private static final WorkingCalendar SATURDAY =
            WorkingCalendar.of(OfficeHours.standard().withSaturdayMorning(), SPECIAL_DAYS);
    private static final WorkingCalendar HALF_DAY = WorkingCalendar.of(
            OfficeHours.standard(),
            SPECIAL_DAYS.with(LocalDate.of(2026, 2, 13), OwnHours.of("Sáng làm việc, chiều nghỉ", "07:00-11:30")));

    private Calendars() {}

    public static WorkingCalendar standard() {
        return STANDARD;
    }

    /** {@code standard}, {@code saturday} (open on Saturday mornings) or {@code half} (13 February 2026 is a half day). */
    static WorkingCalendar named(String name) {
        return switch (name) {
            case "standard" -> STANDARD;
            case "saturday" -> SATURDAY;
            case "half" -> HALF_DAY;
            default -> throw new IllegalArgumentException("No calendar named " + name);
        };
    }

    /** A moment of Viet Nam's time, as {@code 2026-03-06T16:59}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment, WorkingCalendar.ZONE).toString();
    }

    private static SpecialDays specialDays() {
        var days = new HashMap<LocalDate, SpecialDay>();
        for (var date : """
                2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02
                2026-01-01 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20
                2026-04-26 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02""".split("\\s+")) {
            days.put(LocalDate.parse(date), new Holiday("Nghỉ lễ"));
        }
        days.put(LocalDate.of(2025, 4, 26), new MakeUpDay("Làm bù", LocalDate.of(2025, 5, 2)));
        days.put(LocalDate.of(2026, 8, 22), new MakeUpDay("Làm bù", LocalDate.of(2026, 8, 31)));
        return new SpecialDays(days);
    }
}
