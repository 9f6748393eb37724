// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormView;
import vn.motcua.web.component.Problem;
import vn.motcua.web.paper.PapersView.FileLine;

/**
 * The answer to what an office asked for: exactly the faulty papers and answers, each in its own place with what is wrong
 * with it.
 *
 * @param further questions that came up with the corrected answers
 */
public record AnswerView(
        String code,
        String procedure,
        String reason,
        @Nullable Instant answerBy,
        List<Lack> lacks,
        FormView form,
        List<FormView.ItemView> further,
        String note,
        long largestInBytes,
        List<Problem> problems) {

    /**
     * What is missing or wrong; a paper has an input of its own.
     *
     * @param question the faulty answer, to be given anew; null for a paper
     * @param before the files that the office found fault with
     * @param files those put in since, which stay whatever else is wrong; {@code kept}: their ids
     */
    public record Lack(
            String input,
            String what,
            String why,
            boolean paper,
            FormView.@Nullable ItemView question,
            List<FileLine> before,
            List<FileLine> files,
            String kept,
            String error) {}
}
