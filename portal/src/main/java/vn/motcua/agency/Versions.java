// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Things that keep their code and change by date, in the order in which they were given. */
final class Versions<T> {

    private final Map<String, List<T>> byCode = new LinkedHashMap<>();
    private final Function<T, LocalDate> from;

    Versions(Collection<T> all, Function<T, String> code, Function<T, LocalDate> from) {
        this.from = from;
        all.forEach(one ->
                byCode.computeIfAbsent(code.apply(one), _ -> new ArrayList<>()).add(one));
        byCode.values().forEach(versions -> versions.sort(Comparator.comparing(from)));
    }

    /** The version of the date; before the first version the first, in a gap or after the last the one before. */
    Optional<T> find(String code, LocalDate date) {
        var versions = byCode.getOrDefault(code, List.of());
        return versions.reversed().stream()
                .filter(version -> !from.apply(version).isAfter(date))
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    List<T> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }
}
