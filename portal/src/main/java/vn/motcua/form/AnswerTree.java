// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Part.Block;
import vn.motcua.form.Part.Container;
import vn.motcua.form.Part.Question;
import vn.motcua.form.Part.Repeat;

/**
 * Answers while they are judged: mutable, with dates as {@link LocalDate}, texts normalised, in the order of the form.
 * What the form does not know is set aside in {@code unknown}, what cannot be understood in {@code typed}.
 */
final class AnswerTree {

    private final Block root;
    private final Map<String, Object> values;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    AnswerTree(Block root, Answers answers) {
        this.root = root;
        typed.putAll(answers.typed());
        values = object(root, "", answers.values());
    }

    Map<String, Object> values() {
        return values;
    }

    Map<String, String> typed() {
        return typed;
    }

    List<String> unknown() {
        return unknown;
    }

    private Map<String, Object> object(Container container, String path, Map<?, ?> given) {
        var object = new LinkedHashMap<String, Object>();
        for (var part : container.parts()) {
            var value = given.get(part.name());
            if (value != null) {
                put(object, part, Paths.child(path, part.name()), value);
            }
        }
        given.keySet().stream()
                .map(String::valueOf)
                .filter(name -> container.find(name).isEmpty())
                .forEach(name -> unknown.add(Paths.child(path, name)));
        return object;
    }

    private void put(Map<String, Object> object, Part part, String path, Object value) {
        var kept = kept(part, path, value);
        if (kept != null) {
            object.put(part.name(), kept);
        }
    }

    private @Nullable Object kept(Part part, String path, Object value) {
        return switch (part) {
            case Question question -> answer(question, path, value);
            case Block block -> value instanceof Map<?, ?> map ? object(block, path, map) : misplaced(path, value);
            case Repeat repeat -> value instanceof List<?> list ? rows(repeat, path, list) : misplaced(path, value);
        };
    }

    private @Nullable Object misplaced(String path, Object value) {
        typed.put(path, String.valueOf(value));
        return null;
    }

    private List<Object> rows(Repeat repeat, String path, List<?> given) {
        var rows = new ArrayList<Object>();
        for (int index = 0; index < given.size(); index++) {
            var row = given.get(index) instanceof Map<?, ?> map ? map : Map.of();
            rows.add(object(repeat, Paths.row(path, index), row));
        }
        return rows;
    }

    private @Nullable Object answer(Question question, String path, Object value) {
        return switch (value) {
            case String text -> understood(question, path, text);
            case List<?> chosen when question.widget() == Widget.CHECKBOXES -> chosen(chosen);
            case BigDecimal number -> Numbers.isReadable(number) ? Numbers.exact(number) : misplaced(path, value);
            case LocalDate date -> date;
            case Long number -> number;
            case Boolean tick -> tick;
            default -> misplaced(path, value);
        };
    }

    private static @Nullable Object chosen(List<?> chosen) {
        var texts = chosen.stream()
                .map(text -> (Object) Understood.line(String.valueOf(text)))
                .distinct()
                .toList();
        return texts.isEmpty() ? null : texts;
    }

    private @Nullable Object understood(Question question, String path, String text) {
        return switch (Understood.of(question, text)) {
            case Understood.Value(Object value) -> value;
            case Understood.Nothing() -> null;
            case Understood.Unclear(String unclear) -> misplaced(path, unclear);
        };
    }

    /** Each visible part with its place, in the order of the form. */
    List<Spot> spots(Set<String> hidden) {
        var spots = new ArrayList<Spot>();
        addSpots(root, List.of(new Formula.Scope(root, values)), "", hidden, spots);
        return spots;
    }

    private static void addSpots(
            Container container, List<Formula.Scope> scopes, String at, Set<String> hidden, List<Spot> spots) {
        for (var part : container.parts()) {
            var path = Paths.child(at, part.name());
            if (hidden.contains(path)) {
                continue;
            }
            var spot = new Spot(path, part, scopes);
            spots.add(spot);
            spot.inner().forEach(inner -> addSpots(inner.container(), inner.scopes(), inner.path(), hidden, spots));
        }
    }

    /** Where a part stands: {@code scopes} from the whole form to the object that holds it. */
    record Spot(String path, Part part, List<Formula.Scope> scopes) {

        Map<String, Object> holder() {
            return scopes.getLast().values();
        }

        @Nullable
        Object value() {
            return holder().get(part.name());
        }

        /** The objects inside: one for a block that is there, one for each row of a repeat. */
        List<Inner> inner() {
            return switch (part) {
                case Question _ -> List.of();
                case Block block -> value() instanceof Map<?, ?> map ? List.of(inner(block, path, map)) : List.of();
                case Repeat repeat -> value() instanceof List<?> rows ? innerRows(repeat, rows) : List.of();
            };
        }

        private List<Inner> innerRows(Repeat repeat, List<?> rows) {
            var inner = new ArrayList<Inner>();
            for (int index = 0; index < rows.size(); index++) {
                inner.add(inner(repeat, Paths.row(path, index), (Map<?, ?>) rows.get(index)));
            }
            return inner;
        }

        @SuppressWarnings("unchecked")
        private Inner inner(Container container, String innerPath, Map<?, ?> values) {
            var deeper = new ArrayList<>(scopes);
            deeper.add(new Formula.Scope(container, (Map<String, Object>) values));
            return new Inner(container, innerPath, deeper);
        }
    }

    record Inner(Container container, String path, List<Formula.Scope> scopes) {}

    /** The answers as a dossier keeps them: no empty objects, dates as texts. */
    Map<String, Object> plain() {
        return plain(values);
    }

    private static Map<String, Object> plain(Map<?, ?> object) {
        var plain = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> {
            var kept = plainValue(value);
            if (!isEmpty(kept)) {
                plain.put(String.valueOf(name), kept);
            }
        });
        return plain;
    }

    private static Object plainValue(Object value) {
        return switch (value) {
            case Map<?, ?> map -> plain(map);
            case List<?> list -> list.stream().map(AnswerTree::plainValue).toList();
            case LocalDate date -> date.toString();
            default -> value;
        };
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Map<?, ?> map && map.isEmpty() || value instanceof List<?> list && list.isEmpty();
    }

    /** The answers as the schema judges them: required objects are there even when empty, optional ones only when not. */
    Map<String, Object> judged() {
        return judged(root, values);
    }

    private static Map<String, Object> judged(Container container, Map<?, ?> object) {
        var judged = new LinkedHashMap<String, Object>();
        for (var part : container.parts()) {
            var value = object.get(part.name());
            if (value != null) {
                addJudged(judged, part, value);
            }
        }
        return judged;
    }

    private static void addJudged(Map<String, Object> judged, Part part, Object value) {
        var kept = judgedValue(part, value);
        if (part.required() || !isEmpty(kept)) {
            judged.put(part.name(), kept);
        }
    }

    private static Object judgedValue(Part part, Object value) {
        return switch (part) {
            case Block block -> judged(block, (Map<?, ?>) value);
            case Repeat repeat ->
                ((List<?>) value)
                        .stream().map(row -> judged(repeat, (Map<?, ?>) row)).toList();
            case Question _ -> plainValue(value);
        };
    }
}
