// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.batch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.deciding.DraftPanel;

/**
 * Several dossiers that are to be moved in one go: each with its essentials and a tick, which says that it was looked at.
 *
 * @param kind of the move
 * @param back the list from which they were chosen
 * @param colleagues to whom they can be given; only for that
 */
public record BatchView(
        String kind,
        String title,
        String explanation,
        String back,
        List<Line> lines,
        List<Choice> colleagues,
        List<Choice> ways,
        String text,
        List<Problem> problems) {

    public boolean isAnyPossible() {
        return lines.stream().anyMatch(line -> line.obstacle() == null);
    }

    /** Whether some have no draft that says what is decided, so that it is written here for all of those. */
    public boolean isDecisionWritten() {
        return lines.stream().anyMatch(line -> line.obstacle() == null && line.draft() == null);
    }

    /**
     * A dossier.
     *
     * @param obstacle why it cannot be done with this one; null when it can
     * @param proposal what was noted at the step before
     * @param draft of its decision, that is signed; none where only words are written
     * @param receiver who gets the result, as it would be written down
     */
    public record Line(
            String at,
            String code,
            String href,
            String applicant,
            String procedure,
            String step,
            @Nullable Instant dueAt,
            List<Paper> papers,
            String proposal,
            @Nullable DraftPanel draft,
            @Nullable String obstacle,
            boolean ticked,
            String receiver,
            String way) {

        /** To tell its fields from others. */
        public String id() {
            return at.substring(at.indexOf('~') + 1);
        }
    }

    /** A paper of it, with its files or how it was handed in. */
    public record Paper(String name, String counts, List<Link> files) {}
}
