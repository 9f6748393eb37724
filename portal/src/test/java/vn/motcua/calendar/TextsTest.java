// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How office hours and time limits are read and written. */
class TextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MON-FRI 07:00-11:30,13:30-17:00                      | MON-FRI 07:00-11:30,13:30-17:00
            mon-fri 07:00–11:30, 13:30–17:00 ; sat 07:00-11:30   | MON-FRI 07:00-11:30,13:30-17:00; SAT 07:00-11:30
            MON 08:00-12:00; WED 08:00-12:00; THU 08:00-12:00    | MON 08:00-12:00; WED-THU 08:00-12:00
            """)
    void office_hours_are_read_and_printed(String text, String printed) {
        var hours = OfficeHours.parse(text);

        assertThat(hours).hasToString(printed).isEqualTo(OfficeHours.parse(printed));
    }

    @Test
    void the_standard_hours_are_five_days_of_eight() {
        assertThat(OfficeHours.standard()).hasToString("MON-FRI 07:00-11:30,13:30-17:00");
        assertThat(OfficeHours.standard().withSaturdayMorning())
                .hasToString("MON-FRI 07:00-11:30,13:30-17:00; SAT 07:00-11:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MON",
                "MON-FRI",
                "THỨ HAI 07:00-11:00",
                "MON 11:00-07:00",
                "MON 07:00",
                "MON 07:00-12:00,11:00-17:00",
                "MON 7h-11h",
                "MON 07:00:30-11:00"
            })
    void wrong_office_hours_are_refused_with_an_example(String text) {
        assertThatThrownBy(() -> OfficeHours.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as 'MON-FRI 07:00-11:30,13:30-17:00; SAT 07:00-11:30'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03 ngày làm việc        | 3 ngày làm việc     | 3 working days
            05 (năm) ngày làm việc. | 5 ngày làm việc     | 5 working days
            1 Ngày làm việc         | 1 ngày làm việc     | 1 working day
            0,5 ngày làm việc       | 4 giờ làm việc      | 4 working hours
            2.5 working days        | 20 giờ làm việc     | 20 working hours
            15 ngày                 | 15 ngày             | 15 days
            2 tuần                  | 14 ngày             | 14 days
            01 Tháng                | 1 tháng             | 1 month
            1 year                  | 12 tháng            | 12 months
            24 Giờ                  | 24 giờ làm việc     | 24 working hours
            Trong 8 giờ làm việc    | 8 giờ làm việc      | 8 working hours
            Trong ngày              | Trong ngày làm việc | Same working day
            ngay trong ngày làm việc | Trong ngày làm việc | Same working day
            same day                | Trong ngày làm việc | Same working day
            """)
    void time_limits_are_read_and_printed(String text, String vietnamese, String english) {
        var limit = TimeLimit.parse(text);

        assertThat(limit).hasToString(vietnamese).isEqualTo(TimeLimit.parse(vietnamese));
        assertThat(limit.text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(TimeLimit.parse(english)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ngày",
                "0 ngày",
                "-3 ngày",
                "3",
                "3 con gà",
                "0,3 ngày làm việc",
                "1,5 tháng",
                "99999999999 ngày"
            })
    void what_is_no_time_limit_is_found_to_be_none(String text) {
        assertThat(TimeLimit.find(text)).isEmpty();
        assertThatThrownBy(() -> TimeLimit.parse(text)).hasMessageContaining("such as '3 ngày làm việc'");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            150, 2 h 30
            480, 8 h
            5,   0 h 05
            0,   0 h
            -65, -1 h 05
            """)
    void working_time_is_printed_in_hours_and_minutes(long minutes, String text) {
        assertThat(WorkingTime.ofMinutes(minutes)).hasToString(text);
    }

    @Test
    void hours_of_a_process_become_minutes() {
        assertThat(WorkingTime.ofHours(0.5)).isEqualTo(WorkingTime.ofMinutes(30));
        assertThat(WorkingTime.ofDays(3)).isEqualTo(WorkingTime.ofHours(24));
    }
}
