// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who does the work of units that are no more. */
final class Successors {

    /** A unit that is followed more often than this is followed in a circle. */
    private static final int MOST = 20;

    private final Map<String, TreeMap<LocalDate, String>> byUnit = new HashMap<>();

    record Succession(String unit, LocalDate from, String successor) {}

    Successors(Collection<Succession> all) {
        all.forEach(
                one -> byUnit.computeIfAbsent(one.unit(), _ -> new TreeMap<>()).put(one.from(), one.successor()));
    }

    /** The unit itself while it exists, else the one that does its work on the day; itself when nobody does. */
    String presentOf(String code, LocalDate day, UnitTree units) {
        var present = code;
        for (var step = 0; step < MOST && !exists(present, day, units); step++) {
            var next = byUnit.getOrDefault(present, new TreeMap<>()).floorEntry(day);
            if (next == null) {
                return code;
            }
            present = next.getValue();
        }
        return present;
    }

    /** The units whose work a unit took over, the latest first. */
    List<String> predecessorsOf(String code) {
        return byUnit.entrySet().stream()
                .filter(entry -> entry.getValue().containsValue(code))
                .sorted((one, other) ->
                        other.getValue().lastKey().compareTo(one.getValue().lastKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean exists(String code, LocalDate day, UnitTree units) {
        return units.find(code, day).filter(unit -> unit.existsOn(day)).isPresent();
    }
}
