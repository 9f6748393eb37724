// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers of a form by the names that its fields have on a page: {@code child.name}, {@code children[0].name}. */
public final class Flat {

    private final Map<String, List<String>> fields = new TreeMap<>();

    private Flat() {}

    public static Map<String, List<String>> of(Map<String, Object> answers) {
        var flat = new Flat();
        answers.forEach(flat::add);
        return flat.fields;
    }

    private void add(String path, Object value) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, inner) -> add(path + "." + key, inner));
            case List<?> list
            when list.stream().allMatch(String.class::isInstance) ->
                fields.put(path, list.stream().map(String::valueOf).toList());
            case List<?> list -> {
                for (var index = 0; index < list.size(); index++) {
                    add(path + "[" + index + "]", list.get(index));
                }
            }
            default -> fields.put(path, List.of(String.valueOf(value)));
        }
    }
}
