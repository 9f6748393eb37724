// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.amendment.Typed;
import vn.motcua.catalogue.Wording;
import vn.motcua.web.admin.procedure.Input.Kind;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** The fields of a page with what was typed in them, what is wrong, and where its reader goes on. */
final class Filled {

    private final Typed typed;
    private final List<Problem> problems;
    private final String focus;
    private final AmendmentWords words;
    private final Locale locale;

    Filled(Typed typed, List<Problem> problems, String focus, AmendmentWords words, Locale locale) {
        this.typed = typed;
        this.problems = problems;
        this.focus = focus;
        this.words = words;
        this.locale = locale;
    }

    Typed typed() {
        return typed;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, @Nullable Object... arguments) {
        return words.say(key, locale, arguments);
    }

    private Input input(String at, String name, Kind kind, List<Choice> choices, @Nullable String empty) {
        var field = at + name;
        var hintKey = "procedure.hint." + name;
        var hint = say(hintKey);
        return new Input(
                field,
                kind,
                say("procedure.field." + name),
                hint.equals(hintKey) ? null : hint,
                typed.text(field),
                typed.all(field),
                choices,
                empty,
                Problem.of(field, problems),
                false);
    }

    Input line(String at, String name) {
        return input(at, name, Kind.LINE, List.of(), null);
    }

    Input number(String at, String name) {
        return input(at, name, Kind.NUMBER, List.of(), null);
    }

    Input text(String at, String name) {
        return input(at, name, Kind.TEXT, List.of(), null);
    }

    Input lines(String at, String name) {
        return input(at, name, Kind.LINES, List.of(), null);
    }

    Input tick(String at, String name) {
        return input(at, name, Kind.TICK, List.of(), null);
    }

    Input ticks(String name, List<Choice> choices) {
        return input("", name, Kind.TICKS, choices, null);
    }

    Input choice(String at, String name, List<Choice> choices, @Nullable String empty) {
        return input(at, name, Kind.SELECT, choices, empty);
    }

    /** The first field of the row that was added or moved is where its reader goes on. */
    List<Input> focused(String row, List<Input> fields) {
        if (!focus.equals(row) || fields.isEmpty()) {
            return fields;
        }
        var all = new ArrayList<>(fields);
        var first = all.getFirst();
        all.set(
                0,
                new Input(
                        first.name(),
                        first.kind(),
                        first.label(),
                        first.hint(),
                        first.value(),
                        first.values(),
                        first.choices(),
                        first.empty(),
                        first.error(),
                        true));
        return all;
    }

    boolean isWrong(String at) {
        return problems.stream().anyMatch(problem -> problem.field().startsWith(at + "-"));
    }

    static boolean isAnyFilled(List<Input> fields) {
        return fields.stream().anyMatch(field -> !field.value().isEmpty() || field.error() != null);
    }

    <E extends Enum<E>> List<Choice> of(Class<E> type, Function<E, Wording> name) {
        return words.choices(type, name, locale);
    }

    <E extends Enum<E>> List<Choice> named(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> Choice.of(one.name(), say(key + one.name())))
                .toList();
    }
}
