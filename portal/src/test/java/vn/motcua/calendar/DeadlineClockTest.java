// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Calendars.at;
import static vn.motcua.calendar.Calendars.local;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineClockTest {

    private static final WorkingCalendar CALENDAR = Calendars.standard();

    /** Received Monday 2 March 2026, 08:00, five working days: due Monday 9 March, 08:00. */
    private static DeadlineClock fiveDays() {
        return DeadlineClock.start(CALENDAR, at("2026-03-02T08:00"), TimeLimit.workingDays(5), Reception.ANY_TIME);
    }

    @ParameterizedTest(name = "{0}: asked {1}, answered {2}; asked {3}, answered {4}: due {5}, waited {6} h")
    @CsvSource(textBlock = """
            RESTART, 2026-03-04T08:00, 2026-03-10T08:00, 2026-03-11T08:00, 2026-03-12T08:00, 2026-03-19T08:00, 40
            EXTEND,  2026-03-04T08:00, 2026-03-10T08:00, 2026-03-11T08:00, 2026-03-12T08:00, 2026-03-16T08:00, 40
            RESTART, 2026-03-03T16:00, 2026-03-07T10:00, 2026-03-09T09:00, 2026-03-09T10:00, 2026-03-16T10:00, 26
            EXTEND,  2026-03-03T16:00, 2026-03-07T10:00, 2026-03-09T09:00, 2026-03-09T10:00, 2026-03-12T10:00, 26
            """)
    void asked_twice(
            SupplementPolicy policy, String asked, String answered, String again, String last, String due, int waited) {
        var clock = fiveDays()
                .pause(at(asked))
                .resume(at(answered), policy, CALENDAR)
                .pause(at(again))
                .resume(at(last), policy, CALENDAR);

        assertThat(local(clock.due())).isEqualTo(due);
        assertThat(clock.waited()).isEqualTo(WorkingTime.ofHours(waited));
    }

    @Test
    void nobody_is_late_while_waiting() {
        var clock = fiveDays();

        assertThat(clock.isLate(at("2026-03-09T08:00"))).isFalse();
        assertThat(clock.isLate(at("2026-03-09T08:01"))).isTrue();
        assertThat(clock.pause(at("2026-03-05T08:00")).isLate(at("2026-06-01T08:00")))
                .isFalse();
    }

    @Test
    void a_pause_keeps_what_was_left() {
        var paused = fiveDays().pause(at("2026-03-06T08:00"));

        assertThat(paused.left(at("2026-03-20T08:00"), CALENDAR)).isEqualTo(WorkingTime.ofDays(1));
    }

    @Test
    void asking_too_late_does_not_make_a_late_dossier_punctual() {
        var late = fiveDays().pause(at("2026-03-09T10:00"));

        var extended = late.resume(at("2026-03-12T10:00"), SupplementPolicy.EXTEND, CALENDAR);

        assertThat(local(extended.due())).isEqualTo("2026-03-12T08:00");
        assertThat(extended.isLate(at("2026-03-12T10:00"))).isTrue();
    }

    @Test
    void an_answer_in_the_evening_counts_from_the_next_opening() {
        var clock = fiveDays().pause(at("2026-03-06T08:00"));

        var resumed = clock.resume(at("2026-03-10T21:00"), SupplementPolicy.EXTEND, CALENDAR);

        assertThat(local(resumed.due())).isEqualTo("2026-03-11T17:00");
    }

    @Test
    void the_promised_new_date_lies_after_the_old_one() {
        var clock = fiveDays();

        assertThat(local(clock.extendTo(at("2026-03-12T17:00")).due())).isEqualTo("2026-03-12T17:00");
        assertThatThrownBy(() -> clock.extendTo(at("2026-03-06T17:00")))
                .hasMessageContaining("must lie after the old one");
    }

    @Test
    void a_standing_clock_cannot_be_stopped_and_a_running_one_not_resumed() {
        var running = fiveDays();
        var standing = running.pause(at("2026-03-04T08:00"));

        assertThatThrownBy(() -> standing.pause(at("2026-03-05T08:00"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> running.resume(at("2026-03-05T08:00"), SupplementPolicy.RESTART, CALENDAR))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> standing.resume(at("2026-03-03T08:00"), SupplementPolicy.RESTART, CALENDAR))
                .hasMessageContaining("cannot resume before");
    }
}
