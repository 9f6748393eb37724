// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.SpecialDate;

/**
 * What is typed to change a calendar.
 *
 * @param what which of the four it is
 * @param unit the code of a unit, or empty for all
 * @param list days as CSV or JSON
 * @param from the first day of other office hours, {@code week} their sessions from Monday to Sunday
 * @param confirmed it was looked at
 */
public record CalendarForm(
        @Nullable String what,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable String date,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String insteadOf,
        @Nullable String hours,
        @Nullable String list,
        @Nullable String from,
        @Nullable List<String> week,
        @Nullable Boolean confirmed) {

    /** What a change is about. */
    public enum What {
        DAY,
        REMOVE,
        LIST,
        HOURS
    }

    static CalendarForm of(String unit, int year, LocalDate today, List<String> week) {
        return new CalendarForm(null, unit, year, "", "HOLIDAY", "", "", "", "", "", today.toString(), week, false);
    }

    CalendarForm withList(String text) {
        return new CalendarForm(
                what, unit, year, date, kind, name, nameEn, insteadOf, hours, text, from, week, confirmed);
    }

    Optional<What> wanted() {
        return Arrays.stream(What.values())
                .filter(one -> one.name().equals(what))
                .findFirst();
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    /** The code that was typed, or the sign of all units. */
    String place() {
        var code = text(unit).split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        return code.isEmpty() ? SpecialDate.ALL : code;
    }

    Optional<LocalDate> day() {
        return day(date);
    }

    Optional<LocalDate> firstDay() {
        return day(from);
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(text(typed)))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The one day as a line of the list. */
    String line() {
        return Stream.of(date, kind, name, nameEn, insteadOf, hours, "", "")
                .map(cell -> "\"" + text(cell).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    /** The sessions of a day of the week as they were typed. */
    public String sessions(DayOfWeek day) {
        return week == null || week.size() < day.getValue() ? "" : text(week.get(day.getValue() - 1));
    }

    /** The week in the writing of office hours; empty when the office is shut on every day. */
    String weekText() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !sessions(day).isEmpty())
                .map(day -> day.name().substring(0, 3) + " " + sessions(day))
                .collect(Collectors.joining("; "));
    }

    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}
