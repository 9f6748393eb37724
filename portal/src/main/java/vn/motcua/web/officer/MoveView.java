// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormView;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.deciding.DraftPanel;
import vn.motcua.web.officer.phrases.PhraseBar;

/**
 * The page that asks what a move needs.
 *
 * @param stepName the step it is made on; empty when it is about the dossier as a whole
 * @param grave it ends or turns back the dossier, so its button warns
 * @param printed it sends a paper that can be looked at before
 * @param questions of the form, for a supplement that corrects answers
 * @param draft of the decision, that goes with the move
 * @param phrases to be put into one of the texts
 * @param list the place in the list from which the dossier was opened; empty for one opened by itself
 * @param back the dossier
 * @param nobody there is nobody to give the step to, so that the page asks nothing
 */
public record MoveView(
        String code,
        String procedure,
        String applicant,
        String kind,
        String step,
        String stepName,
        String title,
        String explanation,
        boolean grave,
        boolean printed,
        boolean nobody,
        List<MoveField> fields,
        @Nullable Questions questions,
        @Nullable DraftPanel draft,
        PhraseBar phrases,
        String list,
        String back,
        List<Problem> problems) {

    /** Questions of the form that are answered anew. */
    public record Questions(FormView form, List<FormView.ItemView> items) {}
}
