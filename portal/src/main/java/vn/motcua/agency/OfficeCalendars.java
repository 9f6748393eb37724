// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDays;
import vn.motcua.calendar.WorkingCalendar;

/** The calendar of each unit: its own hours and special days, else those of the nearest unit above it. */
final class OfficeCalendars {

    private final Map<Version, OfficeHours> hours = new HashMap<>();
    /** By unit and day; nothing where a unit follows the one above it again. */
    private final Map<String, TreeMap<LocalDate, Optional<OfficeHours>>> dated = new HashMap<>();

    private final Map<String, SpecialDays> specials;
    private final Map<Version, WorkingCalendar> byUnit = new ConcurrentHashMap<>();
    private final Map<Content, WorkingCalendar> shared = new ConcurrentHashMap<>();

    OfficeCalendars(Collection<UnitRow> units, Collection<SpecialDate> dates, Collection<DatedHours> dated) {
        for (var row : units) {
            if (row.hours() != null) {
                hours.put(Version.of(row.unit()), OfficeHours.parse(row.hours()));
            }
        }
        dated.forEach(one -> this.dated
                .computeIfAbsent(one.unit(), _ -> new TreeMap<>())
                .put(one.from(), Optional.ofNullable(one.hours()).map(OfficeHours::parse)));
        var days = new HashMap<String, Map<LocalDate, SpecialDay>>();
        for (var date : dates) {
            days.computeIfAbsent(date.unit(), _ -> new HashMap<>()).put(date.date(), date.asSpecialDay());
        }
        specials =
                days.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> new SpecialDays(entry.getValue())));
    }

    /** The calendar of a unit without any of its own. */
    WorkingCalendar common() {
        return of(List.of());
    }

    WorkingCalendar of(Unit unit, UnitTree tree) {
        var version = Version.of(unit);
        var known = byUnit.get(version);
        if (known != null) {
            return known;
        }
        var calendar = of(tree.pathOf(unit, unit.nearestDate(LocalDate.MAX)));
        byUnit.put(version, calendar);
        return calendar;
    }

    private WorkingCalendar of(List<Unit> path) {
        var days = specials.getOrDefault(SpecialDate.ALL, SpecialDays.none());
        for (var unit : path) {
            days = days.overlaidWith(specials.getOrDefault(unit.code(), SpecialDays.none()));
        }
        return shared.computeIfAbsent(new Content(hoursOf(path), days), Content::calendar);
    }

    /** The hours of each stretch of time in which they do not change. */
    private SortedMap<LocalDate, OfficeHours> hoursOf(List<Unit> path) {
        var changes = new TreeSet<LocalDate>(Set.of(LocalDate.MIN));
        path.forEach(unit ->
                changes.addAll(dated.getOrDefault(unit.code(), new TreeMap<>()).keySet()));
        var all = new TreeMap<LocalDate, OfficeHours>();
        for (var day : changes) {
            var those = hoursOf(path, day);
            if (all.isEmpty() || !all.lastEntry().getValue().equals(those)) {
                all.put(day, those);
            }
        }
        return all;
    }

    /** The unit's own, else those of the nearest above it that has some. */
    private OfficeHours hoursOf(List<Unit> path, LocalDate day) {
        var nearest = OfficeHours.standard();
        for (var unit : path) {
            var since = dated.getOrDefault(unit.code(), new TreeMap<>()).floorEntry(day);
            nearest = since == null
                    ? hours.getOrDefault(Version.of(unit), nearest)
                    : since.getValue().orElse(nearest);
        }
        return nearest;
    }

    private record Version(String code, LocalDate validFrom) {
        static Version of(Unit unit) {
            return new Version(unit.code(), unit.validFrom());
        }
    }

    private record Content(SortedMap<LocalDate, OfficeHours> hours, SpecialDays specials) {
        WorkingCalendar calendar() {
            return WorkingCalendar.of(hours, specials);
        }
    }
}
