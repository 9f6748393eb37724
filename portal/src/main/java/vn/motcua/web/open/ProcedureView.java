// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Lasting;
import vn.motcua.process.ProcessPicture;
import vn.motcua.web.component.Row;

/**
 * A procedure as a checklist in plain words.
 *
 * @param language of the name; papers and conditions come in the same
 * @param brief time, fee and papers at a glance
 * @param file where it is filed from here; null when it cannot be
 * @param instead what to do where it cannot be filed online
 * @param always papers that everybody brings; {@code sometimes}: those of a case, by case
 * @param sameDay the result comes the same day, unless the dossier is received late in the afternoon
 * @param process null when no process is known
 * @param doubts what may be wrong, in words; the reader should ask first
 * @param source the page of the national portal; empty when there is none
 * @param closed that it takes no new dossiers, and why; empty while it does
 * @param lasting how long it really takes here; null where too few were finished to tell
 */
public record ProcedureView(
        String code,
        String name,
        String language,
        String intro,
        String online,
        List<Row> brief,
        @Nullable String file,
        String instead,
        List<String> subjects,
        String conditions,
        List<PaperLine> always,
        List<PaperCase> sometimes,
        List<String> notes,
        List<CostLine> costs,
        List<TimeLine> times,
        boolean sameDay,
        List<String> results,
        Where where,
        @Nullable Picture process,
        Legal legal,
        List<String> doubts,
        String source,
        @Nullable Lasting lasting,
        String closed) {

    private static final int LONG_NAME = 120;

    /**
     * One paper: how many of it, and what else to know.
     *
     * @param blank where it is got to be filled in; null when there is none
     */
    public record PaperLine(
            String name,
            String howMany,
            String template,
            @Nullable String blank) {}

    /**
     * The papers of one case.
     *
     * @param isMine the reader said that this is their case
     */
    public record PaperCase(String when, List<PaperLine> papers, boolean isMine) {}

    /** Some names of the national catalogue fill a screen of a telephone; they are set smaller. */
    public boolean hasLongName() {
        return name.length() > LONG_NAME;
    }

    /** The cases whose papers are shown: those of the reader once some are told, all before. */
    public List<PaperCase> shownCases() {
        var mine = sometimes.stream().filter(PaperCase::isMine).toList();
        return mine.isEmpty() ? sometimes : mine;
    }

    /** What one case costs; by which channels, when they differ. */
    public record CostLine(String amount, String what, String channels) {}

    /** How long it takes by one channel. */
    public record TimeLine(String channel, String time, String note) {}

    /** Where it is filed: in words, and the offices. */
    public record Where(String text, List<Office> offices) {}

    public record Office(String name, String address, String phone) {}

    /** The drawing for a wide screen and for a narrow one, and the same in words. */
    public record Picture(String wide, String narrow, List<ProcessPicture.Line> steps) {}

    /** What lawyers ask for. */
    public record Legal(
            String field, String levels, String kind, String authority, String decision, List<String> basis) {}
}
