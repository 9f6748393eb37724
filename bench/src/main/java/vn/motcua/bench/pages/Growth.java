// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the pages cost with so many clients, size by size, as a table to be pasted. */
final class Growth {

    private final int clients;
    private final Map<Long, Map<String, Times>> sizes = new LinkedHashMap<>();

    Growth(int clients) {
        this.clients = clients;
    }

    void add(long dossiers, Map<String, Times> times) {
        sizes.put(dossiers, times);
    }

    String table() {
        var text = new StringBuilder("\n%s, p50 / p95 / p99 in ms; fat: above %.0f / %.0f / %.0f\n\n"
                .formatted(
                        clients == 1 ? "One client" : clients + " clients at once",
                        Times.AIM_P50,
                        Times.AIM_P95,
                        Times.AIM_P99));
        text.append("| page |");
        sizes.keySet().forEach(size -> text.append(" %,d dossiers |".formatted(size)));
        text.append("\n|---|").append("---|".repeat(sizes.size())).append('\n');
        names().forEach(name -> text.append(line(name)));
        return text.toString();
    }

    private List<String> names() {
        return sizes.values().stream()
                .flatMap(times -> times.keySet().stream())
                .distinct()
                .toList();
    }

    private String line(String name) {
        var line = new StringBuilder("| " + name + " |");
        sizes.values().forEach(times -> {
            var cell = times.get(name);
            line.append(' ').append(cell == null ? "–" : cell.cell()).append(" |");
        });
        return line.append('\n').toString();
    }
}
