// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormView;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * Receiving one dossier at the counter: the person, the form, the papers, all on one page.
 *
 * @param proof the paper that proves the right to hand in for another
 * @param capacities by what right that may be
 * @param atOnce parts of the form that are needed at once also when its declaration is on paper
 * @param personFound "true" or "false" after the clerk looked for a person by the identity number, "card" when a card
 *     was scanned
 */
public record ReceptionView(
        String procedureCode,
        String procedure,
        String limit,
        String unit,
        List<Choice> units,
        String key,
        Map<String, String> typed,
        @Nullable String personFound,
        FormView form,
        Set<String> atOnce,
        List<PaperLine> papers,
        PaperLine proof,
        List<Choice> capacities,
        List<Choice> ways,
        List<Problem> problems,
        @Nullable String filedBefore) {

    public static final String ON_PAPER = "applicant.onPaper";

    /** One line of the checklist. {@code kept}: scans that were sent already, ids joined by commas. */
    public record PaperLine(
            String key,
            String name,
            String hint,
            int originals,
            int copies,
            boolean required,
            String kept,
            int scans) {}

    /** The questions of the declaration that are needed at once. */
    public List<FormView.ItemView> first() {
        return form.items(atOnce);
    }

    /** Those that may wait while the declaration lies on paper. */
    public FormView later() {
        return form.without(atOnce);
    }

    /** The declaration lies on paper and is typed when nobody waits. */
    public boolean isOnPaper() {
        return typed(ON_PAPER).equals("true");
    }

    /** What was typed into a field of the person. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether somebody else hands it in, as far as was typed or is asked for. */
    public boolean isForAnother() {
        return !typed("applicant.submittedBy").isBlank()
                || !typed("applicant.capacity").isBlank();
    }

    /** Whether the clerk's hands begin at this field; with something wrong they begin at what says so. */
    public boolean beginsAt(String field) {
        var isPersonKnown = personFound != null || typed.containsKey("applicant.name");
        return problems.isEmpty() && field.equals(isPersonKnown ? "applicant.name" : "applicant.idNumber");
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
