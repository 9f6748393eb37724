// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import vn.motcua.dossier.NewPaper;
import vn.motcua.form.Answers;
import vn.motcua.vault.VaultFile;
import vn.motcua.web.component.Problem;

/**
 * What the citizen has put into an answer so far; nothing of it is lost when something else is wrong.
 *
 * @param given by faulty paper, in the order in which the office named them
 * @param answers of the form, corrected where that was asked for
 * @param action which button was pressed
 */
record Answered(List<Given> given, Answers answers, String note, String action, List<Problem> problems) {

    /** A button that only takes one file out again. */
    static final String REMOVE = "remove:";

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

    static Answered nothing(Answers answers) {
        return new Answered(List.of(), answers, "", "", List.of());
    }

    boolean isOnlyChanged() {
        return action.startsWith(REMOVE);
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
        return new Answered(given, answers, note, action, List.of(new Problem("", why)));
    }
}
