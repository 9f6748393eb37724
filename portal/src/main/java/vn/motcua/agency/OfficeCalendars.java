// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDays;
import vn.motcua.calendar.WorkingCalendar;

/** The calendar of each unit: its own hours and special days, else those of the nearest unit above it. */
final class OfficeCalendars {

    private final Map<Version, OfficeHours> hours = new HashMap<>();
    private final Map<String, SpecialDays> specials;
    private final Map<Version, WorkingCalendar> byUnit = new ConcurrentHashMap<>();
    private final Map<Content, WorkingCalendar> shared = new ConcurrentHashMap<>();

    OfficeCalendars(Collection<UnitRow> units, Collection<SpecialDate> dates) {
        for (var row : units) {
            if (row.hours() != null) {
                hours.put(Version.of(row.unit()), OfficeHours.parse(row.hours()));
            }
        }
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
        var nearest = OfficeHours.standard();
        var days = specials.getOrDefault(SpecialDate.ALL, SpecialDays.none());
        for (var unit : path) {
            nearest = hours.getOrDefault(Version.of(unit), nearest);
            days = days.overlaidWith(specials.getOrDefault(unit.code(), SpecialDays.none()));
        }
        return shared.computeIfAbsent(new Content(nearest, days), Content::calendar);
    }

    private record Version(String code, LocalDate validFrom) {
        static Version of(Unit unit) {
            return new Version(unit.code(), unit.validFrom());
        }
    }

    private record Content(OfficeHours hours, SpecialDays specials) {
        WorkingCalendar calendar() {
            return WorkingCalendar.of(hours, specials);
        }
    }
}
