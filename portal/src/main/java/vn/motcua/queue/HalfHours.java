// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.calendar.WorkingCalendar;

/** The half hours for which appointments are given, by the office hours of a hall. */
final class HalfHours {

    static final Duration LENGTH = Duration.ofMinutes(30);
    static final int WORKING_DAYS_AHEAD = 10;
    /** The last moment to book before the half hour begins. */
    static final Duration NOTICE = Duration.ofHours(1);

    private static final int IN_A_DAY = 48;

    private HalfHours() {}

    /** The half hours of a day in which the hall is open from the first minute to the last. */
    static List<Instant> of(WorkingCalendar calendar, LocalDate day) {
        var midnight = day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        return IntStream.range(0, IN_A_DAY)
                .mapToObj(number -> midnight.plus(LENGTH.multipliedBy(number)))
                .filter(start -> calendar.between(start, start.plus(LENGTH)).minutes() == LENGTH.toMinutes())
                .toList();
    }

    /** The half hours of a day that can still be booked. */
    static List<Instant> bookable(WorkingCalendar calendar, LocalDate day, Instant now) {
        return of(calendar, day).stream()
                .filter(start -> !start.isBefore(now.plus(NOTICE)))
                .toList();
    }

    /** Today and the working days after it for which appointments are given; a day that is over is left out. */
    static List<LocalDate> days(WorkingCalendar calendar, LocalDate today, Instant now) {
        return Stream.concat(
                        Stream.of(today),
                        IntStream.rangeClosed(1, WORKING_DAYS_AHEAD)
                                .mapToObj(number -> calendar.plusWorkingDays(today, number)))
                .filter(day -> !bookable(calendar, day, now).isEmpty())
                .toList();
    }
}
