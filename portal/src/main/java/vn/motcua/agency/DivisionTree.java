// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All administrative divisions of all times, in memory, in Vietnamese order. */
final class DivisionTree {

    private static final String COUNTRY = "";

    private final Versions<Division> versions;
    private final Map<String, List<Division>> byParent = new HashMap<>();

    DivisionTree(Collection<Division> inOrder) {
        versions = new Versions<>(inOrder, Division::code, Division::validFrom);
        for (var division : inOrder) {
            var parent = division.parent() == null ? COUNTRY : division.parent();
            byParent.computeIfAbsent(parent, _ -> new ArrayList<>()).add(division);
        }
    }

    Optional<Division> find(String code, LocalDate date) {
        return versions.find(code, date);
    }

    List<Division> provinces(LocalDate date) {
        return in(COUNTRY, Level.PROVINCE, date);
    }

    List<Division> in(String parent, Level level, LocalDate date) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .filter(division -> division.level() == level && division.existsOn(date))
                .toList();
    }
}
