// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.identity.Actor;

/** Moves that take the draft of a decision along: handed on when a step is done, signed with the decision. */
@Service
public class DraftedMoves {

    private final Dossiers dossiers;
    private final DecisionDrafts drafts;

    DraftedMoves(Dossiers dossiers, DecisionDrafts drafts) {
        this.dossiers = dossiers;
        this.drafts = drafts;
    }

    /** Whether moves of this kind can take a draft along. */
    public static boolean areTaken(Move.Kind kind) {
        return kind == Move.Kind.DECIDE || kind == Move.Kind.COMPLETE;
    }

    /**
     * Why this version cannot go with the move; nothing when it can.
     *
     * @param draft the number of the version that whoever moves has seen
     */
    public Optional<Refused> objection(Actor actor, DossierView dossier, Move move, int draft) {
        if (!areTaken(move.kind()) || !DecisionDrafts.mayWrite(dossier)) {
            return Optional.of(Refused.at("draft", "DRAFT_NOT_NOW"));
        }
        return drafts.objection(dossier, draft).or(() -> contradiction(actor, dossier, move));
    }

    private Optional<Refused> contradiction(Actor actor, DossierView dossier, Move move) {
        return move instanceof Move.Decide decide
                        && drafts.find(actor, dossier)
                                .filter(draft -> draft.decision() == decide.decision())
                                .isEmpty()
                ? Optional.of(Refused.at("decision", "DRAFT_DECIDES_OTHERWISE"))
                : Optional.empty();
    }

    /** Makes the move with the draft, or neither. */
    public Outcome move(Actor actor, DossierView dossier, Move move, int draft) {
        var objection = objection(actor, dossier, move, draft);
        if (objection.isPresent()) {
            return objection.get();
        }
        var outcome = dossiers.move(actor, dossier.code(), signed(actor, dossier, move, draft));
        if (outcome instanceof Outcome.Done) {
            drafts.submit(dossier, draft);
        }
        return outcome;
    }

    /** A decision has the signed draft as its first result. */
    private Move signed(Actor actor, DossierView dossier, Move move, int draft) {
        if (!(move instanceof Move.Decide decide)) {
            return move;
        }
        var results = new ArrayList<UUID>();
        results.add(drafts.sign(actor, dossier, draft, decide.step()));
        results.addAll(decide.results());
        return new Move.Decide(decide.step(), decide.decision(), decide.text(), results, decide.facts());
    }
}
