// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Summary;
import vn.motcua.web.component.Happening;
import vn.motcua.web.component.Link;
import vn.motcua.web.open.ProgressView;

/**
 * A dossier as the citizen sees it who filed it.
 *
 * @param declarationOnPaper it was brought on paper, and the office has not typed it yet
 */
public record DossierPageView(
        ProgressView progress,
        @Nullable Asked asked,
        @Nullable Decided decided,
        List<Happening> happenings,
        List<PaperLine> papers,
        List<Link> printed,
        Summary answers,
        boolean declarationOnPaper,
        boolean mayWithdraw,
        @Nullable Contested contested,
        @Nullable Instant mayContestUntil,
        boolean mayReopen) {

    /** Whether it ended otherwise than asked for, so that contesting it is what comes next. */
    public boolean isRefused() {
        return decided != null && !decided.good();
    }

    /**
     * What the citizen holds against the way it ended.
     *
     * @param finding of the head of the unit; blank before the answer, as the answer is
     */
    public record Contested(
            String reason,
            List<Link> files,
            Instant dueAt,
            boolean late,
            String finding,
            String answer,
            @Nullable Instant answeredAt) {

        public boolean isAnswered() {
            return answeredAt != null;
        }
    }

    /** What the office asks of the citizen now. */
    public record Asked(
            String title,
            String text,
            List<LackLine> lacks,
            @Nullable Instant answerBy,
            @Nullable Link answer) {}

    /** A paper or an answer that is missing or wrong, and why. */
    public record LackLine(String what, String why) {}

    /** How it ended, with the files of the result. */
    public record Decided(boolean good, String title, String text, List<Link> files) {}

    /** A paper that was handed in. */
    public record PaperLine(String name, String counts, boolean faulty, List<Link> files) {}
}
