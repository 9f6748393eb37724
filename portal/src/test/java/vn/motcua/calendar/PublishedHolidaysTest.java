// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.SharedData;
import vn.motcua.calendar.SpecialDay.Holiday;
import vn.motcua.calendar.SpecialDay.MakeUpDay;

/** The calendar of the published holidays, and the calendar of the textbook against it. */
class PublishedHolidaysTest {

    private static final int REFERENCE = 9;

    @Test
    void each_published_day_is_worked_or_free_as_published() throws IOException {
        var published = published();
        var calendar = WorkingCalendar.of(OfficeHours.standard(), new SpecialDays(published));

        assertThat(published).hasSizeGreaterThan(100);
        published.forEach((date, day) ->
                assertThat(calendar.isWorkingDay(date)).as("%s %s", date, day).isEqualTo(day instanceof MakeUpDay));
    }

    @Test
    void a_swapped_day_costs_no_working_time() throws IOException {
        var calendar = WorkingCalendar.of(OfficeHours.standard(), new SpecialDays(published()));
        var without = WorkingCalendar.of(OfficeHours.standard(), new SpecialDays(withoutSwaps(published())));
        var from = Calendars.at("2020-01-01T00:00");
        var to = Calendars.at("2028-01-01T00:00");

        assertThat(calendar.between(from, to)).isEqualTo(without.between(from, to));
    }

    @Test
    void the_textbook_agrees_with_the_published_days_of_2026() throws IOException {
        var published = WorkingCalendar.of(OfficeHours.standard(), new SpecialDays(published()));
        for (var date = LocalDate.of(2026, 1, 11); date.getMonthValue() < 11; date = date.plusDays(1)) {
            assertThat(Calendars.standard().isWorkingDay(date)).as("%s", date).isEqualTo(published.isWorkingDay(date));
        }
    }

    private static Map<LocalDate, SpecialDay> withoutSwaps(Map<LocalDate, SpecialDay> days) {
        var others = new HashMap<>(days);
        days.forEach((date, day) -> {
            if (day instanceof MakeUpDay makeUp) {
                others.remove(date);
                others.remove(makeUp.insteadOf());
            }
        });
        return others;
    }

    private static Map<LocalDate, SpecialDay> published() throws IOException {
        var days = new HashMap<LocalDate, SpecialDay>();
        for (var line : lines()) {
            var cells = line.split(",", -1);
            days.put(LocalDate.parse(cells[0]), special(cells));
        }
        return days;
    }

    private static SpecialDay special(String[] cells) {
        return "1".equals(cells[7])
                ? new MakeUpDay(cells[4], LocalDate.parse(cells[REFERENCE]))
                : new Holiday(cells[4]);
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(SharedData.file("calendar/vn_holidays_2019_2027.csv")).stream()
                .skip(1)
                .filter(line -> !line.contains("\""))
                .toList();
    }
}
