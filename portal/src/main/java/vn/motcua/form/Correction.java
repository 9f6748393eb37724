// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replaces the answers to some questions, and to no others, by what was submitted. */
record Correction(Form form, Answers kept, Answers submitted) {

    /** A question brings up others, these again others; a form nests no deeper. */
    private static final int MOST_ROUNDS = 5;

    Corrected of(List<String> asked) {
        var before = form.evaluate(kept).visiblePaths();
        var paths = new LinkedHashSet<>(asked);
        var answers = replaced(paths);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var further = further(form.evaluate(answers), before, paths);
            if (further.isEmpty()) {
                break;
            }
            paths.addAll(further);
            answers = replaced(paths);
        }
        return new Corrected(answers, List.copyOf(paths), form.evaluate(answers).errors());
    }

    /** A block that is wrong as a whole is not answered anew as a whole: that would lose what nobody asked about. */
    private List<String> further(Evaluation now, Set<String> before, Set<String> asked) {
        var cameUp = now.visiblePaths().stream()
                .filter(path -> !before.contains(path) && !isNew(Paths.parent(path), now, before))
                .toList();
        var wrong = now.errors().stream()
                .map(FieldError::path)
                .filter(form::isAnsweredByPeople)
                .filter(path -> cameUp.stream().noneMatch(one -> Paths.isIn(path, one)));
        return Stream.concat(cameUp.stream(), wrong)
                .filter(path -> asked.stream().noneMatch(one -> Paths.isIn(path, one)))
                .distinct()
                .toList();
    }

    private static boolean isNew(String path, Evaluation now, Set<String> before) {
        return now.visiblePaths().contains(path) && !before.contains(path);
    }

    private Answers replaced(Set<String> paths) {
        var values = kept.values();
        var typed = new LinkedHashMap<>(kept.typed());
        for (var path : paths) {
            if (form.structure().part(path) == null) {
                continue;
            }
            values = object(values, Paths.steps(path), submitted.find(path).orElse(null));
            typed.keySet().removeIf(at -> Paths.isIn(at, path));
            submitted.typed().forEach((at, text) -> {
                if (Paths.isIn(at, path)) {
                    typed.put(at, text);
                }
            });
        }
        return new Answers(values, typed);
    }

    private static Map<String, Object> object(Map<?, ?> before, List<Object> steps, @Nullable Object value) {
        var copy = new LinkedHashMap<String, Object>();
        before.forEach((name, kept) -> copy.put(String.valueOf(name), kept));
        var name = String.valueOf(steps.getFirst());
        var changed = changed(copy.get(name), steps.subList(1, steps.size()), value);
        if (changed == null) {
            copy.remove(name);
        } else {
            copy.put(name, changed);
        }
        return copy;
    }

    private static @Nullable Object changed(@Nullable Object before, List<Object> rest, @Nullable Object value) {
        if (rest.isEmpty()) {
            return value;
        }
        return rest.getFirst() instanceof Integer index
                ? row(before instanceof List<?> rows ? rows : List.of(), index, rest.subList(1, rest.size()), value)
                : object(before instanceof Map<?, ?> map ? map : Map.of(), rest, value);
    }

    /** A row that is not there is not made by a correction. */
    private static List<Object> row(List<?> before, int index, List<Object> rest, @Nullable Object value) {
        var rows = new ArrayList<Object>(before);
        if (index < rows.size() && !rest.isEmpty()) {
            rows.set(index, object(rows.get(index) instanceof Map<?, ?> map ? map : Map.of(), rest, value));
        }
        return rows;
    }
}
