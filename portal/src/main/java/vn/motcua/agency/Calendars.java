// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;
import vn.motcua.imports.Refusal;
import vn.motcua.imports.RefusedValue;

/** The calendars of the offices as an administrator keeps them: office hours from a day on, special days of a year. */
@Service
public class Calendars {

    private static final String HEADER = "date,kind,name,name_en,instead_of,hours,unit,source";
    private static final int MOST_TYPED = 1_000;

    private final AgencyTables tables;
    private final AgencyState state;
    private final AgencyDate date;

    Calendars(AgencyTables tables, AgencyState state, AgencyDate date) {
        this.tables = tables;
        this.state = state;
        this.date = date;
    }

    // ── looking ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /** The special days of a year that a unit has of its own, or that all have. */
    public List<SpecialDate> specialDays(String unit, int year) {
        return tables.specialDates().stream()
                .filter(day -> day.unit().equals(unit) && day.date().getYear() == year)
                .sorted(Comparator.comparing(SpecialDate::date))
                .toList();
    }

    /** The office hours of a unit from a day on; {@code text} is empty where it follows the unit above it. */
    public record Period(LocalDate from, String text) {}

    /** The office hours that a unit has of its own, in the order of time; what it has from the beginning is not among them. */
    public List<Period> ownHours(String unit) {
        return tables.datedHours().stream()
                .filter(one -> one.unit().equals(unit))
                .map(one -> new Period(one.from(), one.hours() == null ? "" : one.hours()))
                .toList();
    }

    /** The calendar that all have, or that of a unit. */
    public WorkingCalendar of(String unit) {
        return calendars(state.current().calendars()).apply(unit);
    }

    private Function<String, WorkingCalendar> calendars(OfficeCalendars calendars) {
        var units = state.current().units();
        return unit -> unit.equals(SpecialDate.ALL)
                ? calendars.common()
                : units.find(unit, date.today())
                        .map(found -> calendars.of(found, units))
                        .orElseGet(calendars::common);
    }

    /** The calendars of all units before a change and after it. */
    public record Shift(Function<String, WorkingCalendar> before, Function<String, WorkingCalendar> after) {}

    /** What a change would make of the calendars, without making it. */
    public Shift shift(CalendarChange change) {
        var present = state.current().calendars();
        var days = new HashMap<List<Object>, SpecialDate>();
        tables.specialDates().forEach(day -> days.put(List.of(day.unit(), day.date()), day));
        change.put().forEach(day -> days.put(List.of(day.unit(), day.date()), day));
        change.remove().forEach(day -> days.remove(List.<Object>of(change.unit(), day)));
        var hours = new ArrayList<>(tables.datedHours());
        var other = change.hours();
        if (other != null) {
            hours.removeIf(one -> one.unit().equals(change.unit()) && one.from().equals(other.from()));
            hours.add(dated(change.unit(), other));
        }
        return new Shift(calendars(present), calendars(new OfficeCalendars(tables.units(), days.values(), hours)));
    }

    private static DatedHours dated(String unit, CalendarChange.Hours hours) {
        return new DatedHours(unit, hours.from(), hours.text().isEmpty() ? null : hours.text());
    }

    // ── reading what is typed ───────────────────────────────────────────────────────────────────────────────────────

    /** Days as they were typed or sent, or why they cannot be read. */
    public record Typed(List<SpecialDate> days, List<Refusal> refusals) {}

    /** Reads a list of special days: CSV with or without its header, or the JSON of holidays; each day for one unit. */
    public Typed read(String text, String unit) {
        var days = new ArrayList<SpecialDate>();
        var refusals = new ArrayList<Refusal>();
        try {
            for (var row : rows(text.strip())) {
                take(row, unit, days, refusals);
            }
        } catch (JacksonException | IllegalArgumentException e) {
            refusals.add(new Refusal(1, "line", text.lines().findFirst().orElse(""), HEADER));
        }
        return new Typed(days, refusals);
    }

    private static List<CsvRow> rows(String text) {
        if (text.startsWith("{")) {
            return HolidayJson.read(text);
        }
        return text.toLowerCase(Locale.ROOT).startsWith("date")
                ? csv(text)
                : csv(HEADER + "\n" + text).stream()
                        .map(row -> new CsvRow(row.line() - 1, row.cells()))
                        .toList();
    }

    private static List<CsvRow> csv(String text) {
        try (var rows = CsvRows.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            return rows.next(MOST_TYPED);
        }
    }

    private static void take(CsvRow row, String unit, List<SpecialDate> days, List<Refusal> refusals) {
        try {
            var day = HolidayImport.day(row);
            days.add(new SpecialDate(
                    unit,
                    day.date(),
                    day.kind(),
                    day.name(),
                    day.nameEn(),
                    day.insteadOf(),
                    day.hours(),
                    day.source()));
        } catch (RefusedValue refused) {
            refusals.add(refused.at(row.line()));
        }
    }

    /** Office hours in their one writing; nothing when the text cannot be read. */
    public static Optional<String> hours(String text) {
        try {
            return Optional.of(OfficeHours.parse(text).toString()).filter(read -> !read.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // ── changing ────────────────────────────────────────────────────────────────────────────────────────────────────

    /** Makes a change; the dates that depend on it others change, in the same transaction. */
    @Transactional
    public void carryOut(CalendarChange change) {
        change.put().forEach(this::put);
        change.remove().forEach(day -> tables.deleteDay(change.unit(), day));
        var hours = change.hours();
        if (hours != null) {
            tables.save(dated(change.unit(), hours));
        }
        tables.nextRevision();
        state.reloadWhenCommitted();
    }

    private void put(SpecialDate day) {
        if (day.kind() == SpecialDate.Kind.ORDINARY) {
            tables.deleteDay(day.unit(), day.date());
        } else {
            tables.save(day);
        }
    }

    /** The special days of a year that count for a unit, its own before those of the units above it, by date. */
    public List<SpecialDate> countingDays(@Nullable String unit, int year) {
        var code = unit == null ? SpecialDate.ALL : unit;
        var days = new HashMap<LocalDate, SpecialDate>();
        var places = new ArrayList<>(List.of(SpecialDate.ALL));
        if (!code.equals(SpecialDate.ALL)) {
            state.current()
                    .units()
                    .find(code, date.today())
                    .ifPresent(found ->
                            state.current().units().pathOf(found, date.today()).forEach(one -> places.add(one.code())));
        }
        var all = tables.specialDates();
        places.forEach(place -> all.stream()
                .filter(one -> one.unit().equals(place) && one.date().getYear() == year)
                .forEach(one -> days.put(one.date(), one)));
        return days.values().stream()
                .sorted(Comparator.comparing(SpecialDate::date))
                .toList();
    }
}
