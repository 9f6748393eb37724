// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.notes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.officer.phrases.PhraseBar;

/**
 * The notes of one's unit on a dossier.
 *
 * @param units where the reader can write; none for who has no part in it
 * @param text what is being written
 */
public record NotesView(
        String code,
        String procedure,
        String applicant,
        List<Choice> units,
        List<Line> notes,
        String text,
        PhraseBar phrases,
        List<Problem> problems) {

    /**
     * @param unit named where the reader sees the notes of several
     * @param mayChange by its reader, still
     */
    public record Line(
            String id,
            String text,
            String by,
            String unit,
            Instant at,
            @Nullable Instant changedAt,
            @Nullable Instant struckAt,
            boolean mayChange,
            boolean mayStrike) {}
}
