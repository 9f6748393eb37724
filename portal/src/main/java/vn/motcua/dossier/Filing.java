// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;

/**
 * A dossier as it is handed in.
 *
 * @param unit one of {@code Handlings.unitsFor(procedure)}
 * @param answers of the procedure's form
 * @param collect how the applicant wants to get the result
 * @param key of the sender's choice; the same key again gives the first dossier again, so that nothing is filed twice
 * @param again file it although the same lies open already
 * @param takenIn at the counter: the clerk has checked it and takes it in at once (form 01)
 */
public record Filing(
        String procedureCode,
        String unit,
        Channel channel,
        Applicant applicant,
        Map<String, Object> answers,
        List<NewPaper> papers,
        Move.ReturnWay collect,
        @Nullable String key,
        boolean again,
        boolean takenIn) {

    public Filing {
        papers = List.copyOf(papers);
    }
}
