// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.drafting.Sheet;
import vn.motcua.form.FormView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;

/**
 * One question, or a new one, with its workbench.
 *
 * @param seen the mark of the sheet as it was read
 * @param names every question by the name that expressions know
 * @param conditions ready to be taken, each in words
 * @param blocks ready made, such as a person
 * @param facts what an account can fill in
 * @param keepsTest the answers tried become a test when the question is saved
 */
public record QuestionView(
        WorkshopView workshop,
        QuestionPlace place,
        Sheet sheet,
        String seen,
        List<Choice> kinds,
        List<Choice> names,
        List<Choice> conditions,
        List<Choice> blocks,
        List<Choice> facts,
        List<TriedLine> tried,
        AskedFor asked,
        boolean keepsTest,
        List<Problem> problems) {

    /** What an expression comes to with the sample answers. */
    public record TriedLine(String what, String expression, String result, Tone tone, List<String> remarks) {}

    /** @param drawn the ids of the items, for the hidden field that tells which were shown */
    public record AskedFor(FormView form, List<FormView.ItemView> items, String drawn) {}

    public boolean isNew() {
        return place.at().isEmpty();
    }

    public boolean shows(String line) {
        return SheetFields.shows(sheet.kind(), line);
    }

    public String value(String line) {
        return sheet.text(line);
    }

    public @Nullable String error(String line) {
        return Problem.of(SheetFields.PREFIX + line, problems);
    }

    public boolean isContainer() {
        return List.of(Sheet.GROUP, Sheet.REPEAT, Sheet.PLACE).contains(sheet.kind());
    }

    /** Sub-headings open that hold something, or an error. */
    public boolean isOpen(String... lines) {
        return List.of(lines).stream().anyMatch(line -> sheet.has(line) || error(line) != null);
    }

    /** How many rules of its own are shown: one more than there are. */
    public int checks() {
        var shown = 1;
        for (int number = 0; number < Sheet.CHECKS - 1; number++) {
            shown = sheet.has(Sheet.checkTest(number)) ? number + 2 : shown;
        }
        return shown;
    }
}
