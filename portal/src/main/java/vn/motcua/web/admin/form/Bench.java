// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.drafting.FormDraft;
import vn.motcua.drafting.Outline;
import vn.motcua.drafting.Sheet;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.FormView;
import vn.motcua.form.Prefill;
import vn.motcua.form.StarterForms;
import vn.motcua.form.Tried;
import vn.motcua.form.Turn;
import vn.motcua.form.Widget;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Tone;

/** The workbench beside a question: its expressions tried on sample answers, and what may be written in them. */
@Component
class Bench {

    private final Workshop workshop;
    private final Map<String, JsonLabel> blocks = new LinkedHashMap<>();

    private record JsonLabel(String vi, String en) {}

    Bench(Workshop workshop, JsonMapper json) {
        this.workshop = workshop;
        StarterForms.blocks().forEach((name, block) -> {
            var label = json.readTree(block).path("x-motcua").path("label");
            blocks.put(
                    name,
                    new JsonLabel(
                            label.path("vi").asString(name), label.path("en").asString(name)));
        });
    }

    List<Choice> blocks(Locale locale) {
        return blocks.entrySet().stream()
                .map(block -> Choice.of(
                        block.getKey(),
                        locale.getLanguage().equals("en")
                                ? block.getValue().en()
                                : block.getValue().vi()))
                .toList();
    }

    /** What a question can be; whoever changes a group cannot make a question of it. */
    List<Choice> kinds(String kind, boolean isNew, Locale locale) {
        var containers = Stream.of(Sheet.GROUP, Sheet.REPEAT, Sheet.PLACE);
        var widgets = Stream.of(Widget.values()).map(Widget::word);
        var isContainer = List.of(Sheet.GROUP, Sheet.REPEAT, Sheet.PLACE).contains(kind);
        var offered = isNew ? Stream.concat(widgets, containers) : isContainer ? Stream.of(kind) : widgets;
        return offered.map(word -> Choice.of(word, workshop.say("drafting.kind." + word, locale)))
                .toList();
    }

    List<Choice> facts(Locale locale) {
        return Stream.of(
                        "name",
                        "idNumber",
                        "birthDate",
                        "phone",
                        "email",
                        "address",
                        "card.name",
                        "card.idNumber",
                        "card.birthDate",
                        "card.sex",
                        "card.nationality",
                        "card.address")
                .map(fact -> Choice.of(fact, workshop.say("drafting.prefill." + fact, locale)))
                .toList();
    }

    /** Every question with the name under which expressions know it. */
    List<Choice> names(FormDraft draft, String at, Locale locale) {
        return draft.read()
                .outline()
                .parts()
                .filter(part -> !part.path().equals(at))
                .map(part -> Choice.of(part.path(), part.label().in(locale)))
                .toList();
    }

    /** Conditions ready to be taken: each choice of each question, in words. */
    List<Choice> conditions(FormDraft draft, Locale locale) {
        var definition = draft.read();
        var conditions = new ArrayList<Choice>();
        definition.outline().parts().forEach(part -> {
            var sheet = definition.question(part.path()).orElseThrow();
            conditions.addAll(conditions(part, sheet.text(Sheet.OPTIONS), locale));
        });
        return conditions;
    }

    private static List<Choice> conditions(Outline.Part part, String options, Locale locale) {
        var label = part.label().in(locale);
        return switch (part.kind()) {
            case "radio", "select" ->
                options.lines()
                        .limit(12)
                        .map(line -> line.split(" = | \\| ", 3))
                        .filter(option -> option.length == 3)
                        .map(option -> Choice.of(
                                part.path() + " = \"" + option[0] + "\"",
                                label + ": " + (locale.getLanguage().equals("en") ? option[2] : option[1])))
                        .toList();
            case "checkbox", "commitment" -> List.of(Choice.of(part.path() + " = true", label + ": ✓"));
            case "date" -> List.of(Choice.of(part.path() + " < today", label + " < today"));
            case "number", "money" -> List.of(Choice.of(part.path() + " > 1", label + " > 1"));
            case Sheet.REPEAT -> List.of(Choice.of("count(" + part.path() + ") > 1", label + ": > 1"));
            default -> List.of();
        };
    }

    private record Expression(String line, Tried.Use use, String text) {}

    private static List<Expression> expressions(Sheet sheet) {
        var expressions = new ArrayList<Expression>();
        add(expressions, sheet, Sheet.WHEN, Tried.Use.CONDITION);
        add(expressions, sheet, Sheet.COMPUTED, Tried.Use.VALUE);
        for (int number = 0; number < Sheet.CHECKS; number++) {
            add(expressions, sheet, Sheet.checkTest(number), Tried.Use.CHECK);
        }
        return expressions;
    }

    private static void add(List<Expression> expressions, Sheet sheet, String line, Tried.Use use) {
        if (sheet.has(line)) {
            expressions.add(new Expression(line, use, sheet.text(line)));
        }
    }

    private static Tried tried(Form form, String at, Expression expression, Answers trial) {
        return form.tryOut(expression.text(), at, expression.use(), trial);
    }

    /** What each expression comes to, in words. */
    List<QuestionView.TriedLine> tried(Form form, String at, Sheet sheet, Answers trial, Locale locale) {
        var lines = new ArrayList<QuestionView.TriedLine>();
        for (var expression : expressions(sheet)) {
            switch (tried(form, at, expression, trial)) {
                case Tried.Wrong wrong -> lines.add(wrong(expression, wrong, locale));
                case Tried.Good good -> good.results().forEach(result -> lines.add(good(expression, result, locale)));
            }
        }
        return lines;
    }

    private QuestionView.TriedLine wrong(Expression expression, Tried.Wrong wrong, Locale locale) {
        var told = new ArrayList<String>();
        wrong.problems().forEach(problem -> told.add(problem.message().in(locale)));
        if (!wrong.alike().isEmpty()) {
            told.add(workshop.say("drafting.try.alike", locale, String.join(", ", wrong.alike())));
        }
        return new QuestionView.TriedLine(
                what(expression, locale),
                expression.text(),
                workshop.say("drafting.try.wrong", locale),
                Tone.BAD,
                told);
    }

    private String what(Expression expression, Locale locale) {
        return workshop.say("drafting.try." + expression.use(), locale);
    }

    private QuestionView.TriedLine good(Expression expression, Tried.Result result, Locale locale) {
        var told = new ArrayList<>(result.remarks());
        if (result.path().contains("[")) {
            told.addFirst(result.path());
        }
        return new QuestionView.TriedLine(
                what(expression, locale),
                expression.text(),
                workshop.say(
                        "drafting.try." + expression.use() + "." + kind(expression, result), locale, result.text()),
                tone(expression, result),
                told);
    }

    private static String kind(Expression expression, Tried.Result result) {
        if (result.isNothing()) {
            return "nothing";
        }
        if (expression.use() == Tried.Use.VALUE) {
            return "value";
        }
        return result.isTrue() ? "true" : result.isFalse() ? "false" : "other";
    }

    private static Tone tone(Expression expression, Tried.Result result) {
        if (expression.use() == Tried.Use.VALUE) {
            return result.isNothing() ? Tone.QUIET : Tone.GOOD;
        }
        return result.isTrue() ? Tone.GOOD : result.isFalse() ? Tone.ACTIVE : Tone.QUIET;
    }

    /** The questions on which the expressions rest, as a citizen meets them, with the sample answers in them. */
    QuestionView.AskedFor asked(Form form, String at, Sheet sheet, Answers trial, Locale locale) {
        var names = names(form, at, sheet, trial);
        var drawn = form.render(trial, List.of(), locale, Prefill.NONE);
        var ids = names.stream().map(name -> "f-" + name).toList();
        var items = drawn.pages().stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.items().stream())
                .filter(item -> ids.contains(item.id()))
                .toList();
        return new QuestionView.AskedFor(
                drawn,
                items,
                String.join(" ", items.stream().map(FormView.ItemView::id).toList()));
    }

    /** The top-level questions on which the expressions of a sheet rest. */
    static Set<String> names(Form form, String at, Sheet sheet, Answers trial) {
        var names = new LinkedHashSet<String>();
        for (var expression : expressions(sheet)) {
            names.addAll(tried(form, at, expression, trial).asks());
            if (expression.use() == Tried.Use.CHECK && !at.isEmpty()) {
                names.add(at.split("\\.", 2)[0]);
            }
        }
        return names;
    }

    /** The kept sample answers, with those replaced that the page showed. */
    Answers typed(Form form, Answers kept, Map<String, List<String>> fields) {
        var drawn = fields.getOrDefault(Turn.DRAWN, List.of(""));
        var shown = Stream.of(drawn.getFirst().split(" "))
                .map(id -> id.startsWith("f-") ? id.substring(2) : id)
                .collect(Collectors.toSet());
        var sent = Answers.fromFields(form, fields);
        var values = new LinkedHashMap<String, Object>();
        var typed = new LinkedHashMap<String, String>();
        kept.values().forEach((name, value) -> put(values, name, value, !shown.contains(name)));
        sent.values().forEach((name, value) -> put(values, name, value, shown.contains(name)));
        kept.typed().forEach((path, text) -> put(typed, path, text, !shown.contains(top(path))));
        sent.typed().forEach((path, text) -> put(typed, path, text, shown.contains(top(path))));
        return new Answers(values, typed);
    }

    /** The top-level question in which a path leads. */
    static String top(String path) {
        return path.split("[.\\[]", 2)[0];
    }

    private static <V> void put(Map<String, V> into, String name, V value, boolean isWanted) {
        if (isWanted) {
            into.put(name, value);
        }
    }
}
