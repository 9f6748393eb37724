// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Summary;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;
import vn.motcua.web.officer.deciding.DraftOffer;
import vn.motcua.web.officer.inbox.DeskBar;
import vn.motcua.web.open.ProgressView.Pictures;

/**
 * A dossier at the desk: what it says, its papers, where it is, and the moves its reader may make now.
 *
 * @param bar the way on in the list from which it was opened, and its labels
 * @param running an office works on it, so that its due time counts
 * @param toType the declaration lies on paper; none once it is typed
 * @param notes of the reader's unit
 * @param draft the decision can be begun from its template; none once it is begun, or for who has no say in it
 * @param contested its applicant holds something against the way it ended
 */
public record DeskDossierView(
        String code,
        String procedure,
        String status,
        Tone tone,
        boolean late,
        boolean running,
        @Nullable Instant dueAt,
        List<Row> facts,
        Summary answers,
        @Nullable ToType toType,
        List<PaperLine> papers,
        List<MoveGroup> moves,
        List<StepLine> steps,
        List<AskedLine> asked,
        List<HeldLine> held,
        int heldMinutes,
        List<HappenedLine> timeline,
        List<Link> printed,
        Pictures pictures,
        boolean contested,
        int notes,
        @Nullable DraftOffer draft,
        DeskBar bar) {

    /** @param page where the reader types it; none when that is for others */
    public record ToType(@Nullable String page) {}

    /** A paper that was handed in, or the result. */
    public record PaperLine(String name, String part, String counts, List<FileLine> files) {}

    /** A file and whether the page can show it. */
    public record FileLine(String name, String href, boolean image) {}

    /** The moves on one step, or those on the dossier as a whole: what is usually done, and what is done rarely. */
    public record MoveGroup(String title, @Nullable Instant dueAt, List<MoveButton> usual, List<MoveButton> rare) {}

    /**
     * One move.
     *
     * @param page where its questions are asked; null when it needs none and the button does it
     */
    public record MoveButton(
            String text, String kind, String step, @Nullable String page, boolean main) {}

    /** A step of the process. */
    public record StepLine(
            String name,
            String office,
            String who,
            String state,
            Tone tone,
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable Instant closedAt,
            int usedMinutes,
            @Nullable Integer allottedMinutes,
            String note) {}

    /** Papers, money or an opinion that were asked for. */
    public record AskedLine(
            String title,
            List<String> content,
            Instant at,
            @Nullable Instant dueAt,
            @Nullable Instant answeredAt,
            List<String> answer) {}

    /** Who had it how long. */
    public record HeldLine(String who, Instant from, Instant to, int minutes) {}

    /** A line of the journal in words. */
    public record HappenedLine(Instant at, String what, String who, String note) {}
}
