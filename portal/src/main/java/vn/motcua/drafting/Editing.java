// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.form.Form;
import vn.motcua.form.FormTest;
import vn.motcua.form.Problem;
import vn.motcua.form.ReadForm;

/** Makes one change in a definition; the form that comes of it is read as any other, so that a draft is always a good form. */
final class Editing {

    /** What came of a change. */
    sealed interface Edited {

        /** @param at where the change is seen: the new question, the page that was moved */
        record Well(Form form, String at) implements Edited {}

        record Badly(List<Fault> faults) implements Edited {}
    }

    private final List<Fault> faults = new ArrayList<>();
    private final Definition definition;

    private Editing(Definition definition) {
        this.definition = definition;
    }

    static Edited make(String json, Edit edit) {
        if (edit instanceof Edit.Replace(String text)) {
            return replaced(text);
        }
        var editing = new Editing(Definition.of(json));
        var at = editing.apply(edit);
        return editing.faults.isEmpty() ? read(editing.definition.json(), at, edit) : new Edited.Badly(editing.faults);
    }

    private static Edited replaced(String text) {
        return switch (Form.read(text)) {
            case ReadForm.BadForm(var problems) ->
                new Edited.Badly(
                        problems.stream().map(problem -> Fault.of("", problem)).toList());
            case ReadForm.GoodForm(var form) -> read(form.standalone(), "", new Edit.Replace(text));
        };
    }

    private static Edited read(String json, String at, Edit edit) {
        return switch (Form.read(json)) {
            case ReadForm.GoodForm(var form) -> new Edited.Well(form, at);
            case ReadForm.BadForm(var problems) ->
                new Edited.Badly(problems.stream()
                        .map(problem -> Fault.of(lineOf(problem, at, edit), problem))
                        .toList());
        };
    }

    private String apply(Edit edit) {
        var questions = new Questions(definition, faults);
        var pages = new PageOrder(definition, faults);
        return switch (edit) {
            case Edit.ChangeTitle change -> pages.changeTitle(change.sheet());
            case Edit.ChangeQuestion change -> questions.change(change.at(), change.sheet());
            case Edit.AddQuestion add -> questions.add(add);
            case Edit.AddBlock add -> questions.addBlock(add);
            case Edit.RemoveQuestion remove -> questions.remove(remove.at());
            case Edit.CopyQuestion copy -> questions.copy(copy.at());
            case Edit.MoveQuestion move -> questions.move(move.at(), move.by());
            case Edit.PlaceQuestion place -> questions.place(place.at(), place.page(), place.section());
            case Edit.AddPage add -> pages.add(add.sheet());
            case Edit.ChangePage change -> pages.change(change.at(), change.sheet());
            case Edit.RemovePage remove -> pages.remove(remove.at());
            case Edit.MovePage move -> pages.move(move.at(), move.by());
            case Edit.AddSection add -> pages.addSection(add.at(), add.sheet());
            case Edit.ChangeSection change -> pages.changeSection(change.at(), change.section(), change.sheet());
            case Edit.RemoveSection remove -> pages.removeSection(remove.at(), remove.section());
            case Edit.AddTest add -> addTest(add.test());
            case Edit.ChangeTest change -> changeTest(change.number(), change.test());
            case Edit.RemoveTest remove -> removeTest(remove.number());
            case Edit.Replace replace -> throw new IllegalStateException("Replaced before: " + replace.code());
        };
    }

    private String addTest(FormTest test) {
        if (test.name().isBlank()) {
            faults.add(Fault.of(Sheet.NAME, "no-name"));
        }
        definition.tests().add(test.node());
        return test.name();
    }

    private String changeTest(int number, FormTest test) {
        if (number < definition.tests().size()) {
            definition.tests().set(number, test.node());
        }
        return test.name();
    }

    private String removeTest(int number) {
        if (number < definition.tests().size()) {
            definition.tests().remove(number);
        }
        if (definition.tests().isEmpty()) {
            ((tools.jackson.databind.node.ObjectNode) definition.root().path(Definition.LAYOUT)).remove("tests");
        }
        return "";
    }

    /** Beside which line of the sheet a problem of the question itself belongs; what it causes elsewhere stands above. */
    private static String lineOf(Problem problem, String at, Edit edit) {
        return switch (edit) {
            case Edit.ChangeQuestion change when problem.path().equals(at) -> lineOf(problem, change.sheet());
            case Edit.AddQuestion add when problem.path().equals(at) -> lineOf(problem, add.sheet());
            case Edit.ChangePage change -> lineOf(problem, change.sheet());
            case Edit.ChangeSection change -> lineOf(problem, change.sheet());
            default -> "";
        };
    }

    private static String lineOf(Problem problem, Sheet sheet) {
        return switch (problem.code()) {
            case "formula", "unknown-reference", "unknown-function" -> lineOfExpression(problem, sheet);
            case "cycle" -> sheet.has(Sheet.COMPUTED) ? Sheet.COMPUTED : Sheet.WHEN;
            case "date-limit" ->
                problem.message().vi().contains(sheet.text(Sheet.NOT_BEFORE)) && sheet.has(Sheet.NOT_BEFORE)
                        ? Sheet.NOT_BEFORE
                        : Sheet.NOT_AFTER;
            case "bad-name", "taken-name" -> Sheet.NAME;
            case "unknown-prefill" -> Sheet.PREFILL;
            case "no-options", "option-label", "unknown-option" -> Sheet.OPTIONS;
            case "not-schema" -> Sheet.PATTERN;
            default -> "";
        };
    }

    private static String lineOfExpression(Problem problem, Sheet sheet) {
        var told = problem.message().vi();
        for (var line : List.of(Sheet.WHEN, Sheet.COMPUTED, Sheet.SUGGEST, Sheet.APPLICANT)) {
            if (sheet.has(line) && told.contains(sheet.text(line))) {
                return line;
            }
        }
        for (int number = 0; number < Sheet.CHECKS; number++) {
            var line = Sheet.checkTest(number);
            if (sheet.has(line) && told.contains(sheet.text(line))) {
                return line;
            }
        }
        return "";
    }
}
