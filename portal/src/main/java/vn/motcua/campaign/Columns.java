// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.survey.table.TextColumn;

/** Makes columns of the survey library from what the portal has. */
final class Columns {

    private Columns() {}

    static TextColumn words(String name, List<String> values) {
        var levels = values.stream().distinct().sorted().toList();
        Map<String, Integer> places = new HashMap<>();
        levels.forEach(level -> places.put(level, places.size()));
        return new TextColumn(
                name,
                values.stream()
                        .mapToInt(value -> places.getOrDefault(value, -1))
                        .toArray(),
                levels,
                -1);
    }
}
