// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Calendars.at;
import static vn.motcua.calendar.Calendars.local;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked cases. 2026: Tết 16–20 February, National Day 1–2 September with 31 August swapped for Saturday 22 August. */
class DeadlinesTest {

    @ParameterizedTest(name = "{3}: {0} + {1} = {2}")
    @CsvSource(textBlock = """
            2026-03-06T16:59, 3 ngày làm việc,  2026-03-11T16:59, a minute before closing on Friday
            2026-03-06T17:00, 3 ngày làm việc,  2026-03-12T07:00, at closing: counts from Monday
            2026-03-06T20:15, 3 ngày làm việc,  2026-03-12T07:00, online on Friday evening
            2026-03-08T09:00, 1 ngày làm việc,  2026-03-10T07:00, online on Sunday
            2026-03-09T06:30, 1 ngày làm việc,  2026-03-10T07:00, before opening
            2026-03-09T12:10, 1 ngày làm việc,  2026-03-10T13:30, in the lunch break
            2026-03-09T11:30, 1 ngày làm việc,  2026-03-10T13:30, the morning has just ended
            2026-02-13T10:00, 1 ngày làm việc,  2026-02-23T10:00, the Friday before Tết
            2026-02-13T10:00, 5 ngày làm việc,  2026-02-27T10:00, over Tết
            2026-02-18T10:00, 1 ngày làm việc,  2026-02-24T07:00, online on the second day of Tết
            2026-02-11T15:00, 10 ngày làm việc, 2026-03-04T15:00, ten days around Tết
            2026-08-21T10:00, 1 ngày làm việc,  2026-08-22T10:00, the make-up Saturday is a working day
            2026-08-21T10:00, 2 ngày làm việc,  2026-08-24T10:00, over the make-up Saturday
            2026-08-28T10:00, 1 ngày làm việc,  2026-09-03T10:00, over the swapped Monday and National Day
            2026-08-22T09:00, 7 ngày làm việc,  2026-09-04T09:00, received on the make-up Saturday
            2025-04-25T10:00, 1 ngày làm việc,  2025-04-26T10:00, the make-up Saturday of 2025
            2025-04-25T10:00, 4 ngày làm việc,  2025-05-05T10:00, over the make-up Saturday and the swapped Friday
            2025-04-29T16:00, 1 ngày làm việc,  2025-05-05T16:00, over 30 April to 2 May 2025
            2026-04-24T09:00, 1 ngày làm việc,  2026-04-28T09:00, Giỗ Tổ on a Sunday: Monday in lieu
            2026-02-13T16:00, 8 giờ làm việc,   2026-02-23T16:00, hours over Tết
            2026-03-09T08:00, 2 giờ,            2026-03-09T10:00, hours in the morning
            2026-03-09T11:00, 2 giờ,            2026-03-09T15:00, hours over the lunch break
            2026-03-09T16:00, 1 giờ,            2026-03-09T17:00, ends at closing and not the next morning
            2026-03-09T16:30, 1 giờ,            2026-03-10T07:30, half an hour today and half tomorrow
            2026-03-09T08:00, 0.5 ngày làm việc, 2026-03-09T14:00, half a day is four hours
            2026-08-28T16:00, 16 giờ làm việc,  2026-09-04T16:00, hours over National Day
            2026-03-06T09:00, 1 ngày,           2026-03-09T17:00, a calendar day that ends on Saturday
            2026-03-02T09:00, 2 ngày,           2026-03-04T17:00, calendar days to the close of the last day
            2026-02-02T09:00, 15 ngày,          2026-02-23T17:00, calendar days that end in Tết
            2026-08-12T09:00, 10 ngày,          2026-08-22T17:00, calendar days that end on the make-up Saturday
            2026-08-21T09:00, 10 ngày,          2026-09-03T17:00, calendar days that end on the swapped Monday
            2026-03-06T18:00, 3 ngày,           2026-03-12T17:00, calendar days count from the Monday
            2026-01-30T09:00, 1 tháng,          2026-03-02T17:00, no 30 February: the 28th is a Saturday
            2028-01-31T09:00, 1 tháng,          2028-02-29T17:00, the last day of a leap February
            2026-03-31T09:00, 1 tháng,          2026-05-04T17:00, 30 April and 1 May are holidays
            2026-03-10T09:00, 6 tháng,          2026-09-10T17:00, six months
            2026-03-10T09:00, trong ngày,       2026-03-10T17:00, before the office closes
            2026-03-10T16:30, trong ngày,       2026-03-10T17:00, without the rule of 15:00
            2026-03-07T09:00, trong ngày,       2026-03-09T17:00, online on Saturday
            """)
    void a_dossier_is_due(String received, String limit, String due, String why) {
        assertDue("standard", received, limit, due, why, Reception.ANY_TIME);
    }

    @ParameterizedTest(name = "{3}: {0} + {1} = {2}")
    @CsvSource(textBlock = """
            2026-03-10T15:00, trong ngày,       2026-03-10T17:00, at 15:00 sharp it is still today's
            2026-03-10T15:01, trong ngày,       2026-03-11T17:00, after 15:00: tomorrow
            2026-03-06T15:30, trong ngày,       2026-03-09T17:00, after 15:00 on Friday: Monday
            2026-02-13T16:00, trong ngày,       2026-02-23T17:00, after 15:00 on the last day before Tết
            2026-03-06T17:30, trong ngày,       2026-03-09T17:00, after closing on Friday counts once and not twice
            2026-03-10T15:01, 1 ngày làm việc,  2026-03-12T07:00, counts from the next morning
            2026-08-21T15:01, trong ngày,       2026-08-22T17:00, tomorrow is the make-up Saturday
            """)
    void what_comes_after_three_counts_from_tomorrow(String received, String limit, String due, String why) {
        assertDue("standard", received, limit, due, why, Reception.AFTER_THREE_IS_TOMORROW);
    }

    @ParameterizedTest(name = "{3}: {0} + {1} = {2}")
    @CsvSource(textBlock = """
            2026-03-06T16:59, 3 ngày làm việc,  2026-03-11T16:59, a Saturday morning is no working day of the law
            2026-03-07T09:00, 1 ngày làm việc,  2026-03-09T17:00, received on Saturday morning
            2026-03-06T16:59, 8 giờ làm việc,   2026-03-09T10:29, Saturday morning counts in hours
            2026-03-07T09:00, trong ngày,       2026-03-07T11:30, the same Saturday morning
            2026-03-07T11:45, trong ngày,       2026-03-09T17:00, after closing on Saturday
            2026-03-06T09:00, 1 ngày,           2026-03-09T17:00, a term that ends on a weekly day off moves on
            2026-08-21T16:59, 8 giờ làm việc,   2026-08-22T16:59, the make-up Saturday is worked like a Monday
            """)
    void a_unit_open_on_saturday_mornings(String received, String limit, String due, String why) {
        assertDue("saturday", received, limit, due, why, Reception.ANY_TIME);
    }

    @ParameterizedTest(name = "{3}: {0} + {1} = {2}")
    @CsvSource(textBlock = """
            2026-02-12T16:00, 1 ngày làm việc,  2026-02-13T11:30, due when the half day closes
            2026-02-12T09:00, 1 ngày làm việc,  2026-02-13T09:00, the morning is unchanged
            2026-02-12T16:00, 8 giờ làm việc,   2026-02-23T09:30, only the hours worked count
            2026-02-13T14:00, 1 ngày làm việc,  2026-02-24T07:00, received when the half day is over
            2026-02-03T14:00, 10 ngày,          2026-02-13T11:30, calendar days to the close of the half day
            """)
    void a_half_day_before_tet(String received, String limit, String due, String why) {
        assertDue("half", received, limit, due, why, Reception.ANY_TIME);
    }

    private static void assertDue(
            String calendar, String received, String limit, String due, String why, Reception reception) {
        var answer = Deadlines.dueAt(Calendars.named(calendar), at(received), TimeLimit.parse(limit), reception);

        assertThat(local(answer)).as(why).isEqualTo(due);
    }
}
