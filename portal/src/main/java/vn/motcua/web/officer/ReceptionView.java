// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param back what the counter says about it when it does not take it in
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
        @Nullable String filedBefore,
        @Nullable SendingBackView back) {

    /** With what the counter says about it, and what is wrong with that. */
    public ReceptionView saying(SendingBackView said, List<Problem> more) {
        var named = more.stream().map(problem -> named(problem, said)).toList();
        return new ReceptionView(
                procedureCode,
                procedure,
                limit,
                unit,
                units,
                key,
                typed,
                personFound,
                form,
                atOnce,
                papers,
                proof,
                capacities,
                ways,
                Stream.concat(named.stream(), problems.stream()).toList(),
                filedBefore,
                said);
    }

    private static Problem named(Problem problem, SendingBackView said) {
        return said.fields()
                .filter(field -> field.name().equals(problem.field()))
                .findFirst()
                .map(field -> new Problem(problem.field(), field.label() + ": " + problem.text()))
                .orElse(problem);
    }

    public static final String ON_PAPER = "applicant.onPaper";

    /**
     * One line of the checklist.
     *
     * @param expected as many as the tick stands for, in words
     * @param originals as typed, when another number was handed in; empty when the tick says it
     * @param onlyShown looked at and given back at once
     * @param kept scans that were sent already, ids joined by commas
     */
    public record PaperLine(
            String key,
            String name,
            String hint,
            String expected,
            boolean ticked,
            String originals,
            String copies,
            boolean required,
            boolean onlyShown,
            String kept,
            int scans) {

        /** Whether other numbers than expected were typed. */
        public boolean isCounted() {
            return !originals.isEmpty() || !copies.isEmpty();
        }
    }

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
        return problems.isEmpty()
                && back == null
                && filedBefore == null
                && field.equals(isPersonKnown ? "applicant.name" : "applicant.idNumber");
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
