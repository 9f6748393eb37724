// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.catalogue.Wording;

/** Reads fields of a page and gathers what is wrong with them. */
final class Reading {

    static final int LONG = 20_000;
    static final int LINE = 2_000;

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final Typed typed;
    private final Expressions expressions;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Map<Integer, Integer>> moved = new HashMap<>();

    Reading(Typed typed, Expressions expressions) {
        this.typed = typed;
        this.expressions = expressions;
    }

    Typed typed() {
        return typed;
    }

    List<Fault> faults() {
        return faults;
    }

    void fault(String field, String code, Object... arguments) {
        faults.add(Fault.of(field, code, arguments));
    }

    String line(String field) {
        return text(field, LINE).replace('\n', ' ');
    }

    String text(String field, int most) {
        var text = typed.text(field);
        if (text.length() > most) {
            fault(field, "too-long", most);
        }
        return text;
    }

    /** Both languages; the Vietnamese words are asked for, or only when there are English ones. */
    Wording wording(String field, int most, boolean needed) {
        var vi = text(field + "Vi", most);
        var en = text(field + "En", most);
        if (vi.isEmpty() && (needed || !en.isEmpty())) {
            fault(field + "Vi", "no-vietnamese");
        }
        return new Wording(vi, en);
    }

    /** A whole number; 0 for an empty field. */
    int count(String field, int most) {
        var text = typed.text(field);
        if (text.isEmpty()) {
            return 0;
        }
        if (!COUNT.matcher(text).matches() || Integer.parseInt(text) > most) {
            fault(field, "no-count", most);
            return 0;
        }
        return Integer.parseInt(text);
    }

    <E extends Enum<E>> Optional<E> one(String field, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(typed.text(field)))
                .findFirst();
    }

    <E extends Enum<E>> Set<E> several(String field, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(constant -> typed.all(field).contains(constant.name()))
                .forEach(chosen::add);
        if (chosen.isEmpty()) {
            fault(field, "choose-one");
        }
        return chosen;
    }

    List<String> lines(String field) {
        return text(field, LONG)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    String condition(String field) {
        var text = line(field);
        expressions.wrongCondition(text).ifPresent(why -> faults.add(why.at(field)));
        return text;
    }

    String number(String field) {
        var text = line(field);
        expressions.wrongNumber(text).ifPresent(why -> faults.add(why.at(field)));
        return text;
    }

    /** Remembers where a row stood when the page was read. */
    void row(String list, int row, int place) {
        var was = typed.text(list + "-" + row + "-was");
        if (COUNT.matcher(was).matches()) {
            moved.computeIfAbsent(list, _ -> new HashMap<>()).put(Integer.valueOf(was), place);
        }
    }

    /** A place that a page has sent back, when there is such a one. */
    static Optional<Integer> place(String text, int size) {
        return Optional.of(text)
                .filter(number -> COUNT.matcher(number).matches())
                .map(Integer::valueOf)
                .filter(number -> number < size);
    }

    Map<Integer, Integer> moved(String list) {
        return moved.getOrDefault(list, Map.of());
    }
}
