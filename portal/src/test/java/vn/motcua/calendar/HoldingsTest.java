// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.Calendars.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HoldingsTest {

    private static final WorkingCalendar CALENDAR = Calendars.standard();

    @Test
    void each_holder_answers_for_the_minutes_it_held() {
        var holdings = Holdings.none()
                .then("Một cửa", at("2026-03-02T08:00"), at("2026-03-02T10:30"))
                .then("Phòng Hộ tịch", at("2026-03-02T10:30"), at("2026-03-03T10:30"))
                .then("Công dân", at("2026-03-03T10:30"), at("2026-03-07T20:00"))
                .then("Phòng Hộ tịch", at("2026-03-07T20:00"), at("2026-03-09T08:00"));

        assertThat(holdings.byHolder(CALENDAR))
                .containsExactly(
                        Map.entry("Một cửa", WorkingTime.ofMinutes(150)),
                        Map.entry("Phòng Hộ tịch", WorkingTime.ofHours(9)),
                        Map.entry("Công dân", WorkingTime.ofMinutes(4 * 60 + 30 + 24 * 60)));
        assertThat(holdings.whole(CALENDAR)).isEqualTo(WorkingTime.ofHours(40));
    }

    @Test
    void the_minutes_of_all_holders_are_the_minutes_of_the_whole() {
        for (var seed = 0; seed < 300; seed++) {
            var holdings = randomHoldings(new Random(seed));
            assertThat(sum(holdings)).isEqualTo(holdings.whole(CALENDAR));
        }
    }

    @Test
    void tasks_side_by_side_are_counted_once() {
        for (var seed = 0; seed < 300; seed++) {
            var holdings = Holdings.ofParallel(randomTasks(new Random(seed)));
            assertThat(sum(holdings)).isEqualTo(holdings.whole(CALENDAR));
        }
        var two = Holdings.ofParallel(List.of(
                new Holding("Phòng Đất đai", at("2026-03-02T08:00"), at("2026-03-02T11:00")),
                new Holding("Chi cục Thuế", at("2026-03-02T10:00"), at("2026-03-02T11:30"))));
        assertThat(two.byHolder(CALENDAR))
                .containsOnlyKeys("Phòng Đất đai", "Phòng Đất đai + Chi cục Thuế", "Chi cục Thuế");
    }

    @Test
    void an_account_with_a_gap_is_refused() {
        var holdings = Holdings.none().then("Một cửa", at("2026-03-02T08:00"), at("2026-03-02T10:30"));

        assertThatThrownBy(() -> holdings.then("Phòng", at("2026-03-02T10:31"), at("2026-03-02T11:00")))
                .hasMessageContaining("does not follow");
    }

    private static WorkingTime sum(Holdings holdings) {
        return holdings.byHolder(CALENDAR).values().stream().reduce(WorkingTime.ZERO, WorkingTime::plus);
    }

    private static Holdings randomHoldings(Random random) {
        var holdings = Holdings.none();
        var from = at("2026-01-05T07:00").plusSeconds(random.nextInt(5_000_000));
        for (var step = random.nextInt(12); step >= 0; step--) {
            var to = from.plusSeconds(random.nextInt(900_000));
            holdings = holdings.then("Phòng " + random.nextInt(5), from, to);
            from = to;
        }
        return holdings;
    }

    private static List<Holding> randomTasks(Random random) {
        var tasks = new ArrayList<Holding>();
        var from = at("2026-01-05T07:00");
        tasks.add(new Holding("Lãnh đạo", from, from.plusSeconds(5_000_000)));
        for (var task = random.nextInt(8); task >= 0; task--) {
            var begin = from.plusSeconds(random.nextInt(4_000_000));
            tasks.add(new Holding("Phòng " + task, begin, begin.plusSeconds(random.nextInt(1_000_000))));
        }
        return tasks;
    }
}
