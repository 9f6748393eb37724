// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Link;
import vn.motcua.web.officer.deciding.DraftOffer;
import vn.motcua.web.officer.inbox.DeskBar;
import vn.motcua.web.officer.phrases.PhraseBar;

/**
 * A dossier to be read: one sheet of its papers, and beside it what was declared.
 *
 * @param bar the way on in the list from which the dossier was opened
 * @param move what brings the dossier on; none for who only watches
 * @param draft the decision can be begun from its template
 * @param marks the reader could ask for a supplement, and so marks what is faulty
 * @param faulty how much is marked
 * @param sheet what is looked at; none for a dossier without papers
 */
public record ReadingView(
        String code,
        String procedure,
        String applicant,
        DeskBar bar,
        String back,
        @Nullable Link move,
        @Nullable DraftOffer draft,
        boolean marks,
        int faulty,
        @Nullable Sheet sheet,
        List<PaperLine> papers,
        List<Part> answers,
        PhraseBar phrases) {

    /**
     * One sheet.
     *
     * @param at where the reader looks
     * @param file its name, and {@code href} the file itself; both empty for a paper without files
     * @param picture the address of the picture; null for a file that has none
     * @param steps the ways on, by the key that goes there; {@code look} is null where there is none
     * @param field the name of the place for what is wrong with the paper
     */
    public record Sheet(
            String at,
            String paper,
            String file,
            String href,
            @Nullable String picture,
            int page,
            int pages,
            int zoom,
            List<Step> steps,
            String field,
            String why) {}

    /** A button by the sheet. */
    public record Step(String name, String sign, @Nullable String look) {}

    /** A paper to go to. */
    public record PaperLine(String name, String part, String look, boolean isHere, boolean isFaulty) {}

    /** A page of the form. */
    public record Part(String title, List<Answer> rows) {}

    /** @param field the name of the place for what is wrong with it; null for what the form computes itself */
    public record Answer(
            String question, String answer, @Nullable String field, String why) {}
}
