// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.platform.setup.SetupJson;
import vn.motcua.platform.setup.SetupPart;
import vn.motcua.platform.setup.WrongSetup;

/** Special days as text: {@code calendars/all/2026.json} for everybody, {@code calendars/H57.16/2026.json} for a unit and those below. */
@Component
@Order(20)
class CalendarSetup implements SetupPart {

    private static final String FOLDER = "calendars";
    private static final String ALL = "all";
    private static final Pattern PATH = Pattern.compile("calendars/(all|[A-Z0-9.]+)/(20\\d{2})\\.json");

    private final AgencyTables tables;
    private final AgencyState state;

    CalendarSetup(AgencyTables tables, AgencyState state) {
        this.tables = tables;
        this.state = state;
    }

    record YearFile(List<Day> days) {

        YearFile {
            days = days == null ? List.of() : days;
        }
    }

    record Day(
            LocalDate date,
            SpecialDate.Kind kind,
            String name,
            String nameEn,
            @Nullable LocalDate insteadOf,
            @Nullable String hours,
            String source) {}

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public SortedMap<String, String> write() {
        var years = new TreeMap<String, List<Day>>();
        tables.specialDates().stream()
                .sorted(Comparator.comparing(SpecialDate::date))
                .forEach(
                        one -> years.computeIfAbsent(path(one.unit(), one.date().getYear()), _ -> new ArrayList<>())
                                .add(day(one)));
        var files = new TreeMap<String, String>();
        years.forEach((path, days) -> files.put(path, SetupJson.write(new YearFile(days))));
        return files;
    }

    private static String path(String unit, int year) {
        return FOLDER + "/" + (unit.equals(SpecialDate.ALL) ? ALL : unit) + "/" + year + ".json";
    }

    private static Day day(SpecialDate one) {
        return new Day(one.date(), one.kind(), one.name(), one.nameEn(), one.insteadOf(), one.hours(), one.source());
    }

    @Override
    public String canonical(String path, String text) {
        var place = PATH.matcher(path);
        if (!place.matches()) {
            throw new WrongSetup("file", path, "calendars/all/2026.json, or calendars/H57.16/2026.json for one unit");
        }
        var year = year(path);
        var file = SetupJson.read(text, YearFile.class);
        var days = new ArrayList<Day>();
        var seen = new java.util.HashSet<LocalDate>();
        for (var number = 0; number < file.days().size(); number++) {
            var day = day(file.days().get(number), "days[" + number + "]", year);
            if (!seen.add(day.date())) {
                throw new WrongSetup("days[" + number + "].date", day.date().toString(), "each day once");
            }
            days.add(day);
        }
        if (days.isEmpty()) {
            throw new WrongSetup("days", "", "at least one day; leave out a year without any");
        }
        days.sort(Comparator.comparing(Day::date));
        return SetupJson.write(new YearFile(days));
    }

    private static Day day(Day one, String field, int year) {
        if (one.date() == null || one.date().getYear() != year) {
            throw new WrongSetup(field + ".date", String.valueOf(one.date()), "a day of " + year);
        }
        if (one.kind() == null || one.kind() == SpecialDate.Kind.ORDINARY) {
            throw new WrongSetup(
                    field + ".kind",
                    String.valueOf(one.kind()),
                    "HOLIDAY, DAY_IN_LIEU, SWAPPED_OFF, MAKE_UP or OWN_HOURS; leave an ordinary day out");
        }
        if (one.name() == null || one.name().isBlank()) {
            throw new WrongSetup(field + ".name", "", "the name of the day");
        }
        if (one.kind() == SpecialDate.Kind.MAKE_UP && one.insteadOf() == null) {
            throw new WrongSetup(
                    field + ".insteadOf", "", "the date that was swapped for this one, such as 2026-08-31");
        }
        return new Day(
                one.date(),
                one.kind(),
                one.name(),
                Objects.requireNonNullElse(one.nameEn(), one.name()),
                one.insteadOf(),
                hours(one, field),
                Objects.requireNonNullElse(one.source(), ""));
    }

    private static @Nullable String hours(Day one, String field) {
        if (one.kind() != SpecialDate.Kind.OWN_HOURS) {
            return null;
        }
        try {
            return SpecialDay.OwnHours.of(one.name(), Objects.requireNonNullElse(one.hours(), ""))
                    .sessionsText();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new WrongSetup(field + ".hours", String.valueOf(one.hours()), "sessions such as 07:00-11:30");
        }
    }

    @Override
    public void check(String path, String canonical, Set<String> paths) {
        var unit = unit(path);
        if (!unit.equals(SpecialDate.ALL)
                && !paths.contains("units/" + unit + ".json")
                && state.current().units().versionsOf(unit).isEmpty()) {
            throw new WrongSetup("file", path, "the code of a unit that is there, or all");
        }
    }

    private static String unit(String path) {
        var unit = path.split("/")[1];
        return unit.equals(ALL) ? SpecialDate.ALL : unit;
    }

    private static int year(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')));
    }

    @Override
    public void take(SortedMap<String, String> files, UUID by) {
        files.forEach((path, text) -> put(path, SetupJson.read(text, YearFile.class)));
        if (!files.isEmpty()) {
            tables.nextRevision();
            state.reloadWhenCommitted();
        }
    }

    private void put(String path, YearFile file) {
        var unit = unit(path);
        tables.deleteYear(unit, year(path));
        file.days()
                .forEach(day -> tables.save(new SpecialDate(
                        unit,
                        day.date(),
                        day.kind(),
                        day.name(),
                        day.nameEn(),
                        day.insteadOf(),
                        day.hours(),
                        day.source())));
    }
}
