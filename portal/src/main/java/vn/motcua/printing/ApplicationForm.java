// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's copy of what was filed, on A4: every question with its answer, the papers, and how it was filed.
 *
 * @param title of the form that was filled in
 * @param sections the answers, grouped as in the form
 * @param statement what the applicant declared on sending
 * @param filedThrough e.g. "Cổng dịch vụ công, tài khoản 0912 345 678"
 */
public record ApplicationForm(
        Letterhead letterhead,
        FiledDossier dossier,
        String title,
        List<Section> sections,
        List<Paper> papers,
        @Nullable Fee fee,
        String statement,
        Instant filedAt,
        String filedThrough)
        implements PrintedForm {

    public ApplicationForm {
        sections = List.copyOf(sections);
        papers = List.copyOf(papers);
    }

    /** A group of questions; a heading is not needed when there is only one. */
    public record Section(@Nullable String heading, List<Answer> answers) {

        public Section {
            answers = List.copyOf(answers);
        }
    }

    /** A question as it stood on the form and what was answered, empty when nothing was. */
    public record Answer(String question, String answer) {}
}
