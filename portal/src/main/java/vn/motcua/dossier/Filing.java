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
 * @param declarationOnPaper the declaration was brought on paper and is typed later: only the answers on which papers, fees
 *     and the way through the process depend are needed now
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
        boolean takenIn,
        boolean declarationOnPaper) {

    public Filing {
        papers = List.copyOf(papers);
    }

    /** With all its answers. */
    public Filing(
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
        this(procedureCode, unit, channel, applicant, answers, papers, collect, key, again, takenIn, false);
    }

    /** The same of somebody else. */
    public Filing of(Applicant other) {
        return new Filing(
                procedureCode, unit, channel, other, answers, papers, collect, key, again, takenIn, declarationOnPaper);
    }

    /** The same with other answers and papers. */
    public Filing with(Map<String, Object> others, List<NewPaper> brought) {
        return new Filing(
                procedureCode,
                unit,
                channel,
                applicant,
                others,
                brought,
                collect,
                key,
                again,
                takenIn,
                declarationOnPaper);
    }

    /** The same with a key of the sender's choice. */
    public Filing keyed(String chosen) {
        return new Filing(
                procedureCode,
                unit,
                channel,
                applicant,
                answers,
                papers,
                collect,
                chosen,
                again,
                takenIn,
                declarationOnPaper);
    }

    /** The same once more, although it lies open already. */
    public Filing onceMore() {
        return new Filing(
                procedureCode,
                unit,
                channel,
                applicant,
                answers,
                papers,
                collect,
                key,
                true,
                takenIn,
                declarationOnPaper);
    }

    /** The same with its declaration on paper, of which no more is typed than the answers it has. */
    public Filing onPaper() {
        return typedLater(true);
    }

    /** The same with a declaration that nobody has to type any more. */
    public Filing typed() {
        return typedLater(false);
    }

    private Filing typedLater(boolean later) {
        return new Filing(
                procedureCode, unit, channel, applicant, answers, papers, collect, key, again, takenIn, later);
    }
}
