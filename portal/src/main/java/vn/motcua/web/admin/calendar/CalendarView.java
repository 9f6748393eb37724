// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * The calendar of a year.
 *
 * @param unit the code of the unit, empty for all
 * @param hours the office hours that hold today, a line for each stretch of days
 * @param periods other hours from a day on
 * @param isKnown the days off of the year were entered
 */
public record CalendarView(
        String unit,
        String unitName,
        int year,
        boolean isKnown,
        List<Month> months,
        List<DayLine> days,
        List<String> hours,
        List<PeriodLine> periods,
        CalendarForm form,
        List<Choice> units,
        List<Choice> kinds,
        List<Problem> problems) {

    /** A month in weeks from Monday on; days of other months are null. */
    public record Month(int number, List<List<@Nullable Cell>> weeks) {}

    /** @param kind WORK, OFF, HOLIDAY, MAKE_UP or OWN_HOURS */
    public record Cell(int day, String kind, String name) {}

    /** @param isOwn of this unit, so that it can be taken away here */
    public record DayLine(LocalDate date, String kind, String name, String more, boolean isOwn) {}

    public record PeriodLine(LocalDate from, String text) {}

    public boolean isForAll() {
        return unit.isEmpty();
    }

    public String address(int ofYear) {
        return "/admin/calendars?year=" + ofYear + (unit.isEmpty() ? "" : "&unit=" + unit);
    }

    public List<DayOfWeek> week() {
        return List.of(DayOfWeek.values());
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
