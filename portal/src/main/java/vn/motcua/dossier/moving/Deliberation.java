// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.List;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.PossibleMove;

/** Decides what a move does: first whether it can be made, then what changes. Pure: everything it looks at is in the situation. */
final class Deliberation {

    private final Situation situation;
    private final Colleagues colleagues;

    Deliberation(Situation situation, Colleagues colleagues) {
        this.situation = situation;
        this.colleagues = colleagues;
    }

    /** What the actor may do now, in the order of the buttons. */
    List<PossibleMove> possible() {
        return new Offer(situation).moves();
    }

    Ruling decide(Move move) {
        return new Objections(situation)
                .to(move)
                .or(() -> Rules.ofTheContent(move, situation))
                .<Ruling>map(Ruling.Denied::new)
                .orElseGet(() -> make(move, new Change(situation, move)));
    }

    private Ruling make(Move move, Change change) {
        return switch (move) {
            case Move.Accept m -> new Reception(change, colleagues).accept(m);
            case Move.RefuseReception m -> new Reception(change, colleagues).refuse(m);
            case Move.AskSupplement m -> new Waiting(change, colleagues).askSupplement(m);
            case Move.AnswerSupplement m -> new Waiting(change, colleagues).answerSupplement(m);
            case Move.TypeDeclaration m -> new Typing(change).type(m);
            case Move.AskPayment m -> new Waiting(change, colleagues).askPayment(m);
            case Move.ConfirmPayment m -> new Waiting(change, colleagues).confirmPayment(m);
            case Move.AskOpinion m -> new Opinions(change, colleagues).ask(m);
            case Move.GiveOpinion m -> new Opinions(change, colleagues).give(m);
            case Move.NoteSilence m -> new Opinions(change, colleagues).noteSilence(m);
            case Move.Claim m -> new Assignment(change, colleagues).claim(m);
            case Move.Release m -> new Assignment(change, colleagues).release(m);
            case Move.Assign m -> new Assignment(change, colleagues).assign(m);
            case Move.HandOver m -> new Assignment(change, colleagues).handOver(m);
            case Move.Complete m -> new Completion(change, colleagues).complete(m);
            case Move.Decide m -> new Completion(change, colleagues).decide(m);
            case Move.TakeBack m -> new WayBack(change, colleagues).takeBack(m);
            case Move.StepBack m -> new WayBack(change, colleagues).stepBack(m);
            case Move.Expire m -> new Expiry(change, colleagues).expire(m);
            case Move.Apologise m -> new Closing(change).apologise(m);
            case Move.Withdraw m -> new Closing(change).withdraw(m);
            case Move.Stop m -> new Closing(change).stop(m);
            case Move.AttachResult m -> new Closing(change).attachResult(m);
            case Move.ReturnResult m -> new Closing(change).returnResult(m);
        };
    }
}
