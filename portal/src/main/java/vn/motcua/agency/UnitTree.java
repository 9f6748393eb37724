// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** All units of all times, in memory; the shape of a date is made once for each span without change. */
final class UnitTree {

    private final List<Unit> units;
    private final Versions<Unit> versions;
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, Shape> shapes = new ConcurrentHashMap<>();

    UnitTree(Collection<Unit> all) {
        units = all.stream().sorted(Comparator.comparing(Unit::code)).toList();
        versions = new Versions<>(units, Unit::code, Unit::validFrom);
        changes.add(LocalDate.MIN);
        for (var unit : units) {
            changes.add(unit.validFrom());
            if (unit.validTo() != null) {
                changes.add(unit.validTo().plusDays(1));
            }
        }
    }

    Optional<Unit> find(String code, LocalDate date) {
        return versions.find(code, date);
    }

    /** As it was, is and will be, in the order of time; nothing when there never was such a unit. */
    List<Unit> versionsOf(String code) {
        return versions.of(code);
    }

    /** Of all units that ever were. */
    Set<String> codes() {
        return versions.codes();
    }

    List<Unit> all(LocalDate date) {
        return List.copyOf(shape(date).byCode.values());
    }

    List<Unit> children(String code, LocalDate date) {
        return shape(date).children.getOrDefault(code, List.of());
    }

    Optional<Unit> findOfDivision(String division, LocalDate date) {
        return Optional.ofNullable(shape(date).byDivision.get(division));
    }

    /** From the root down to the unit, all as they were when the unit existed. */
    List<Unit> pathOf(Unit unit, LocalDate date) {
        var then = unit.nearestDate(date);
        var path = new ArrayList<Unit>();
        for (var step = Optional.of(unit); step.isPresent(); step = parentOf(step.get(), then)) {
            path.addFirst(step.get());
        }
        return path;
    }

    /** The desk that serves the unit: itself, or the nearest one beside or above it. */
    Optional<Unit> oneStopOf(Unit unit, LocalDate date) {
        var then = unit.nearestDate(date);
        return unit.kind() == UnitKind.ONE_STOP
                ? Optional.of(unit)
                : pathOf(unit, date).reversed().stream()
                        .flatMap(step -> children(step.code(), then).stream())
                        .filter(child -> child.kind() == UnitKind.ONE_STOP)
                        .findFirst();
    }

    private Optional<Unit> parentOf(Unit unit, LocalDate date) {
        return unit.parent() == null ? Optional.empty() : find(unit.parent(), date);
    }

    private Shape shape(LocalDate date) {
        var since = changes.floor(date);
        return shapes.computeIfAbsent(since == null ? LocalDate.MIN : since, this::shapeSince);
    }

    private Shape shapeSince(LocalDate date) {
        var present = units.stream().filter(unit -> unit.existsOn(date)).toList();
        return new Shape(
                present.stream().collect(toMap(Unit::code, unit -> unit, (first, _) -> first, LinkedHashMap::new)),
                present.stream().filter(unit -> unit.parent() != null).collect(groupingBy(UnitTree::parentCode)),
                present.stream()
                        .filter(unit -> unit.division() != null)
                        .collect(toMap(UnitTree::divisionCode, unit -> unit, (first, _) -> first)));
    }

    private static String parentCode(Unit unit) {
        return String.valueOf(unit.parent());
    }

    private static String divisionCode(Unit unit) {
        return String.valueOf(unit.division());
    }

    private record Shape(Map<String, Unit> byCode, Map<String, List<Unit>> children, Map<String, Unit> byDivision) {}
}
