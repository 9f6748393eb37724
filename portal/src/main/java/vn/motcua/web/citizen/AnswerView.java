// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormView;
import vn.motcua.web.component.Problem;
import vn.motcua.web.filing.PapersView.FileLine;

/**
 * The answer to what an office asked for: the faulty papers, each with its own place, and the pages of the form on which
 * an answer is wrong.
 */
public record AnswerView(
        String code,
        String procedure,
        String reason,
        @Nullable Instant answerBy,
        List<Lack> lacks,
        @Nullable FormView form,
        List<FormView.PageView> pages,
        String note,
        long largestInBytes,
        List<Problem> problems) {

    /**
     * What is missing or wrong; a paper has an input of its own.
     *
     * @param before the files that the office found fault with
     * @param files those put in since, which stay whatever else is wrong; {@code kept}: their ids
     */
    public record Lack(
            String input,
            String what,
            String why,
            boolean paper,
            List<FileLine> before,
            List<FileLine> files,
            String kept,
            String error) {}
}
