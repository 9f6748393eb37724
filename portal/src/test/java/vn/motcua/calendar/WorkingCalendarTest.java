// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Calendars.at;
import static vn.motcua.calendar.Calendars.local;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            standard, 2026-03-02T08:00, 2026-03-02T10:30, 2 h 30
            standard, 2026-03-02T10:00, 2026-03-02T15:00, 3 h
            standard, 2026-03-02T11:30, 2026-03-02T13:30, 0 h
            standard, 2026-03-06T16:59, 2026-03-09T07:00, 0 h 01
            standard, 2026-03-07T00:00, 2026-03-08T23:59, 0 h
            standard, 2026-02-13T17:00, 2026-02-23T07:00, 0 h
            standard, 2026-08-21T17:00, 2026-08-24T07:00, 8 h
            standard, 2026-08-28T17:00, 2026-09-03T07:00, 0 h
            saturday, 2026-03-06T17:00, 2026-03-09T07:00, 4 h 30
            half,     2026-02-13T00:00, 2026-02-14T00:00, 4 h 30
            standard, 2026-01-01T00:00, 2027-01-01T00:00, 2000 h
            standard, 2026-03-02T10:30, 2026-03-02T08:00, -2 h 30
            """)
    void office_time_between_two_moments(String calendar, String from, String to, String time) {
        assertThat(Calendars.named(calendar).between(at(from), at(to))).hasToString(time);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            standard, 2026-03-02T06:59, false, 2026-03-02T07:00
            standard, 2026-03-02T07:00, true,  2026-03-02T07:00
            standard, 2026-03-02T11:29, true,  2026-03-02T11:29
            standard, 2026-03-02T11:30, false, 2026-03-02T13:30
            standard, 2026-03-02T17:00, false, 2026-03-03T07:00
            standard, 2026-03-07T09:00, false, 2026-03-09T07:00
            saturday, 2026-03-07T09:00, true,  2026-03-07T09:00
            saturday, 2026-03-07T12:00, false, 2026-03-09T07:00
            standard, 2026-08-22T09:00, true,  2026-08-22T09:00
            standard, 2026-02-17T09:00, false, 2026-02-23T07:00
            """)
    void open_or_when_it_opens(String calendar, String moment, boolean open, String opening) {
        var unit = Calendars.named(calendar);

        assertThat(unit.isOpen(at(moment))).isEqualTo(open);
        assertThat(local(unit.nextOpening(at(moment)))).isEqualTo(opening);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            standard, 2026-03-06, true,  2026-03-09, 2026-03-06T17:00
            standard, 2026-03-07, false, 2026-03-09, 2026-03-09T17:00
            saturday, 2026-03-07, false, 2026-03-09, 2026-03-07T11:30
            standard, 2026-08-22, true,  2026-08-24, 2026-08-22T17:00
            standard, 2026-08-31, false, 2026-09-03, 2026-09-03T17:00
            half,     2026-02-13, true,  2026-02-23, 2026-02-13T11:30
            """)
    void working_days(String calendar, LocalDate date, boolean working, LocalDate next, String end) {
        var unit = Calendars.named(calendar);

        assertThat(unit.isWorkingDay(date)).isEqualTo(working);
        assertThat(unit.nextWorkingDay(date)).isEqualTo(next);
        assertThat(local(unit.endOfDay(date))).isEqualTo(end);
    }

    @Test
    void working_days_are_counted_backwards_too() {
        var calendar = Calendars.standard();

        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 2, 23), -1)).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 3, 8), -1)).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 24)))
                .isEqualTo(2);
    }

    @Test
    void a_unit_that_never_opens_is_told_so_instead_of_searched_for_ever() {
        var closed = WorkingCalendar.of(new OfficeHours(Map.of()), SpecialDays.none());
        var moment = at("2026-03-02T08:00");

        assertThat(closed.between(moment, at("2030-03-02T08:00"))).isEqualTo(WorkingTime.ZERO);
        assertThatThrownBy(() -> closed.nextOpening(moment)).isInstanceOf(NoOfficeTime.class);
        assertThatThrownBy(() -> closed.plus(moment, WorkingTime.ofHours(1)))
                .isInstanceOf(NoOfficeTime.class)
                .hasMessageContaining("Give the unit at least one session");
        assertThatThrownBy(() -> closed.nextWorkingDay(LocalDate.of(2026, 3, 2)))
                .isInstanceOf(NoOfficeTime.class);
    }

    @Test
    void a_date_outside_the_calendar_is_named() {
        assertThatThrownBy(() -> Calendars.standard().isOpenOn(LocalDate.of(1999, 12, 31)))
                .isInstanceOf(NoOfficeTime.class)
                .hasMessageContaining("1999-12-31");
        assertThatThrownBy(() ->
                        Deadlines.dueAt(Calendars.standard(), at("2026-03-02T08:00"), TimeLimit.workingDays(900_000)))
                .isInstanceOf(NoOfficeTime.class);
    }
}
