// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits that run while the calendar changes, and hours that hold from a day on. */
class RecountedTest {

    private static final WorkingCalendar BEFORE = WorkingCalendar.of(OfficeHours.standard(), SpecialDays.none());

    /** Thursday 10 September 2026 is off. */
    private static final WorkingCalendar AFTER = WorkingCalendar.of(
            OfficeHours.standard(), SpecialDays.none().with(LocalDate.of(2026, 9, 10), new SpecialDay.Holiday("Nghỉ")));

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(WorkingCalendar.ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WORKING_DAYS,  2026-09-08T09:00, 2026-09-14T08:00, 2026-09-15T08:00
            WORKING_DAYS,  2026-09-08T09:00, 2026-09-09T16:59, 2026-09-09T16:59
            WORKING_DAYS,  2026-09-08T09:00, 2026-09-10T16:59, 2026-09-11T16:59
            WORKING_DAYS,  2026-09-15T09:00, 2026-09-14T08:00, 2026-09-14T08:00
            WORKING_HOURS, 2026-09-09T15:00, 2026-09-10T09:00, 2026-09-11T09:00
            CALENDAR_DAYS, 2026-09-08T09:00, 2026-09-10T17:00, 2026-09-11T17:00
            CALENDAR_DAYS, 2026-09-08T09:00, 2026-09-14T17:00, 2026-09-14T17:00
            MONTHS,        2026-09-08T09:00, 2026-09-10T17:00, 2026-09-11T17:00
            SAME_DAY,      2026-09-08T09:00, 2026-09-08T17:00, 2026-09-08T17:00
            """)
    void a_day_off_that_is_entered_later_is_not_counted(LimitUnit unit, String since, String due, String then) {
        assertThat(Deadlines.recounted(at(since), at(due), unit, BEFORE, AFTER)).isEqualTo(at(then));
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS,  2026-09-08T09:00, 2026-09-15T08:00, 2026-09-14T08:00",
        "WORKING_HOURS, 2026-09-09T15:00, 2026-09-11T09:00, 2026-09-10T09:00"
    })
    void and_counted_again_when_it_is_taken_back(LimitUnit unit, String since, String due, String then) {
        assertThat(Deadlines.recounted(at(since), at(due), unit, AFTER, BEFORE)).isEqualTo(at(then));
    }

    @Test
    void what_is_left_is_the_same_office_time_at_another_office() {
        var mornings = WorkingCalendar.of(OfficeHours.parse("MON-FRI 07:00-11:00"), SpecialDays.none());

        assertThat(Deadlines.carriedOver(at("2026-09-08T08:00"), at("2026-09-08T14:30"), BEFORE, mornings))
                .isEqualTo(at("2026-09-09T08:30"));
        assertThat(Deadlines.carriedOver(at("2026-09-08T16:00"), at("2026-09-08T14:30"), BEFORE, mornings))
                .isEqualTo(at("2026-09-08T14:30"));
    }

    @Test
    void hours_hold_from_their_day_on_and_leave_what_was_before() {
        var hours = Map.of(
                LocalDate.MIN,
                OfficeHours.standard(),
                LocalDate.of(2026, 9, 9),
                OfficeHours.parse("MON-FRI 07:00-11:00; SAT 07:00-10:00"));
        var calendar = WorkingCalendar.of(hours, SpecialDays.none());

        assertThat(calendar.on(LocalDate.of(2026, 9, 8)).minutes()).isEqualTo(480);
        assertThat(calendar.on(LocalDate.of(2026, 9, 9)).minutes()).isEqualTo(240);
        assertThat(calendar.on(LocalDate.of(2026, 9, 5)).minutes()).isZero();
        assertThat(calendar.on(LocalDate.of(2026, 9, 12)).minutes()).isEqualTo(180);
        assertThat(calendar.between(at("2026-09-08T16:00"), at("2026-09-09T08:00"))
                        .minutes())
                .isEqualTo(120);
    }

    @Test
    void hours_without_a_beginning_are_none() {
        var hours = Map.of(LocalDate.of(2026, 9, 9), OfficeHours.standard());

        assertThatThrownBy(() -> WorkingCalendar.of(hours, SpecialDays.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-09-09");
    }
}
