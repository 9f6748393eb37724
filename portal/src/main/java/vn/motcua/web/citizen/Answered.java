// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import vn.motcua.dossier.NewPaper;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldError;
import vn.motcua.vault.VaultFile;
import vn.motcua.web.component.Problem;

/**
 * What the citizen has put into an answer so far; nothing of it is lost when something else is wrong.
 *
 * @param given by faulty paper, in the order in which the office named them
 * @param answers of the form, corrected where that was asked for
 * @param asked the paths of the questions that belong to the correction
 * @param wrong what is wrong with them, to stand beside them
 * @param action which button was pressed
 */
record Answered(
        List<Given> given,
        Answers answers,
        List<String> asked,
        List<FieldError> wrong,
        String note,
        String action,
        List<Problem> problems) {

    /** A button that only takes one file out again. */
    static final String REMOVE = "remove:";

    /** A button that fetches the next list of places. */
    private static final String CHOOSE = "choose:";

    /** The files given for one faulty paper; its {@code input} names it on the page. */
    record Given(String input, String paper, List<VaultFile> files) {

        private NewPaper asPaper() {
            return NewPaper.electronic(paper, files.stream().map(VaultFile::id).toList());
        }

        Given without(String file) {
            return new Given(
                    input,
                    paper,
                    files.stream()
                            .filter(one -> !one.id().toString().equals(file))
                            .toList());
        }
    }

    static Answered nothing(Answers answers, List<String> asked) {
        return new Answered(List.of(), answers, asked, List.of(), "", "", List.of());
    }

    /** Taking a file out or fetching a list is no sending: nothing is wrong yet. */
    boolean isOnlyChanged() {
        return action.startsWith(REMOVE) || action.startsWith(CHOOSE);
    }

    Answered judged() {
        return isOnlyChanged() ? unjudged() : this;
    }

    /** The same, before anybody wanted to send it. */
    Answered unjudged() {
        return new Answered(given, answers, asked, List.of(), note, action, List.of());
    }

    List<NewPaper> papers() {
        return given.stream().map(Given::asPaper).toList();
    }

    List<VaultFile> filesOf(String input) {
        return given.stream()
                .filter(one -> one.input().equals(input))
                .flatMap(one -> one.files().stream())
                .toList();
    }

    String errorOf(String input) {
        return problems.stream()
                .filter(problem -> problem.field().equals(input))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }

    /** The same, refused for a reason of the dossier's. */
    Answered refused(String why) {
        return new Answered(given, answers, asked, wrong, note, action, List.of(new Problem("", why)));
    }
}
