// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * To which units the work of others goes in a reform.
 *
 * @param all the new unit of each unit that ends
 * @param byProcedure by unit and code of a procedure, where a procedure goes elsewhere than the rest; also of units that stay
 */
public record Destinations(Map<String, String> all, Map<String, Map<String, String>> byProcedure) {

    public Destinations {
        all = new TreeMap<>(all);
        byProcedure = new TreeMap<>(byProcedure);
    }

    /** Where a unit's work on a procedure is done afterwards; in the same unit when nothing is said of it. */
    public String of(String unit, String procedure) {
        return byProcedure.getOrDefault(unit, Map.of()).getOrDefault(procedure, all.getOrDefault(unit, unit));
    }

    /** The units that give something away, in the order of their codes. */
    public TreeSet<String> givers() {
        var givers = new TreeSet<>(all.keySet());
        givers.addAll(byProcedure.keySet());
        return givers;
    }

    /** The units that get something. */
    public TreeSet<String> takers() {
        var takers = new TreeSet<>(all.values());
        byProcedure.values().forEach(some -> takers.addAll(some.values()));
        return takers;
    }
}
