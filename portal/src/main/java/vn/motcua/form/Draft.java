// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Part.Repeat;

/** Answers on their way: a page turned, a row added or removed. */
record Draft(Structure structure, Answers answers) {

    Answers turnPage(String pageId, Answers submitted) {
        var values = new LinkedHashMap<String, Object>();
        var typed = new LinkedHashMap<String, String>();
        for (var page : structure.pages()) {
            var from = page.id().equals(pageId) ? submitted : answers;
            from.values().forEach((name, value) -> {
                if (page.holds(name)) {
                    values.put(name, value);
                }
            });
            from.typed().forEach((path, text) -> {
                if (page.holds(String.valueOf(Paths.steps(path).getFirst()))) {
                    typed.put(path, text);
                }
            });
        }
        return new Answers(values, typed);
    }

    static boolean isButton(String action) {
        return action.startsWith("add:") || action.startsWith("remove:") || action.startsWith("choose:");
    }

    Answers press(String button) {
        var colon = button.indexOf(':');
        var path = button.substring(colon + 1);
        return switch (colon < 0 ? "" : button.substring(0, colon)) {
            case "add" -> add(path);
            case "remove" -> path.endsWith("]") ? remove(path) : answers;
            default -> answers;
        };
    }

    private Answers add(String path) {
        var repeat = structure.repeat(path);
        if (repeat == null) {
            return answers;
        }
        return new Answers(changed(path, rows -> withOneMore(repeat, rows)), answers.typed());
    }

    private static List<Object> withOneMore(Repeat repeat, List<Object> rows) {
        while (rows.size() < repeat.firstRows()) {
            rows.add(Map.of());
        }
        if (rows.size() < repeat.max()) {
            rows.add(Map.of());
        }
        return rows;
    }

    private Answers remove(String row) {
        var path = Paths.parent(row);
        var index = (Integer) Paths.steps(row).getLast();
        if (structure.repeat(path) == null) {
            return answers;
        }
        return new Answers(changed(path, rows -> without(rows, index)), typedWithout(path, index));
    }

    private static List<Object> without(List<Object> rows, int index) {
        if (index < rows.size()) {
            rows.remove(index);
        }
        return rows;
    }

    private Map<String, String> typedWithout(String path, int removed) {
        var typed = new LinkedHashMap<String, String>();
        answers.typed().forEach((at, text) -> {
            var index = indexBelow(path, at);
            if (index == null || index < removed) {
                typed.put(at, text);
            } else if (index > removed) {
                typed.put(
                        Paths.row(path, index - 1)
                                + at.substring(Paths.row(path, index).length()),
                        text);
            }
        });
        return typed;
    }

    private static @Nullable Integer indexBelow(String path, String at) {
        if (!at.startsWith(path + "[")) {
            return null;
        }
        return Integer.valueOf(at.substring(path.length() + 1, at.indexOf(']', path.length())));
    }

    private Map<String, Object> changed(String path, UnaryOperator<List<Object>> change) {
        return changedObject(answers.values(), Paths.steps(path), change);
    }

    private static Map<String, Object> changedObject(
            Map<?, ?> object, List<Object> steps, UnaryOperator<List<Object>> change) {
        var copy = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> copy.put(String.valueOf(name), value));
        var name = (String) steps.getFirst();
        var rest = steps.subList(1, steps.size());
        if (rest.isEmpty()) {
            copy.put(name, change.apply(listAt(copy, name)));
        } else if (rest.getFirst() instanceof Integer index) {
            copy.put(name, changedRow(listAt(copy, name), index, rest.subList(1, rest.size()), change));
        } else {
            copy.put(name, changedObject(copy.get(name) instanceof Map<?, ?> map ? map : Map.of(), rest, change));
        }
        return copy;
    }

    private static List<Object> changedRow(
            List<Object> rows, int index, List<Object> rest, UnaryOperator<List<Object>> change) {
        while (rows.size() <= index && index < 300) {
            rows.add(Map.of());
        }
        if (!rest.isEmpty() && index < rows.size()) {
            rows.set(index, changedObject((Map<?, ?>) rows.get(index), rest, change));
        }
        return rows;
    }

    private static List<Object> listAt(Map<String, Object> object, String name) {
        return object.get(name) instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
    }
}
