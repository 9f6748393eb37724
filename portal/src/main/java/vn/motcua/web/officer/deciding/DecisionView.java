// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.deciding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.phrases.PhraseBar;
import vn.motcua.wording.Piece;

/**
 * The decision of a dossier at work.
 *
 * @param writes its reader is at work on the dossier and may change it
 * @param templates from which it can begin
 * @param draft none before it was begun
 * @param phrases to be put into the text
 */
public record DecisionView(
        String code,
        String procedure,
        String applicant,
        String list,
        String back,
        boolean writes,
        List<Choice> templates,
        @Nullable Draft draft,
        PhraseBar phrases,
        List<Problem> problems) {

    /**
     * @param seen the number of the newest version as the page shows it
     * @param missing what is still to be put in, by name
     * @param compared what is compared with what; {@code 0} is the template
     * @param isFromGeneral its template is the general one, which knows nothing of the form
     * @param overtaken null while the reader began from the newest version
     */
    public record Draft(
            String ruling,
            String text,
            int seen,
            List<String> missing,
            List<VersionLine> versions,
            Compared compared,
            boolean isFromGeneral,
            @Nullable Overtaken overtaken) {}

    /**
     * Somebody else saved a version while the reader wrote.
     *
     * @param lines from that version to what the reader wrote
     * @param newest where that version is, for whoever gives up their own text
     */
    public record Overtaken(
            int number, String by, Instant at, List<List<Piece>> lines, boolean isAnything, String newest) {}

    /** @param submittedAt when it went to whoever decides */
    public record VersionLine(
            int number, String by, Instant at, @Nullable Instant submittedAt, String paper) {}

    public record Compared(String from, String to, List<Choice> choices, List<List<Piece>> lines, boolean isAnything) {}
}
