// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.Map;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.state.Request;
import vn.motcua.platform.Ids;
import vn.motcua.process.Awaited;

/** The dossier waits for its applicant, for papers or for money; meanwhile its clocks stand still. */
final class Waiting {

    private final Change change;
    private final Situation situation;
    private final Colleagues colleagues;

    Waiting(Change change, Colleagues colleagues) {
        this.change = change;
        this.situation = change.situation();
        this.colleagues = colleagues;
    }

    Ruling askSupplement(Move.AskSupplement move) {
        var lacks = move.lacks().stream().map(Waiting::words).toList();
        change.asked = new Request(
                Ids.next(),
                move.step(),
                Request.Kind.SUPPLEMENT,
                Request.content("lacks", lacks, "reason", move.reason()),
                move.answerBy());
        new Clocks(change).pause(move.answerBy());
        change.to(Status.AWAITING_SUPPLEMENT);
        change.tell("lacks", lacks);
        change.tell("reason", move.reason());
        change.tell("answerBy", move.answerBy());
        return new Ruling.Granted(change);
    }

    private static Map<String, Object> words(Move.Lack lack) {
        return Request.content("what", lack.what(), "why", lack.why(), "paper", lack.paper(), "field", lack.field());
    }

    Ruling answerSupplement(Move.AnswerSupplement move) {
        change.answered = new Request.Answer(
                Request.Kind.SUPPLEMENT,
                null,
                Request.content(
                        "note", move.note(), "answersBefore", move.answers() == null ? null : situation.answers()));
        change.papers = move.papers();
        change.answers = move.answers();
        new Clocks(change).resume(situation.dossier().terms().supplement());
        goOnAfter(Awaited.SUPPLEMENT, change);
        change.tell("papers", move.papers().size());
        change.tell("note", move.note());
        return new Ruling.Granted(change);
    }

    Ruling askPayment(Move.AskPayment move) {
        var content = Request.content("amountInDong", move.amountInDong(), "reason", move.reason());
        change.asked = new Request(Ids.next(), move.step(), Request.Kind.PAYMENT, content, move.payBy());
        new Clocks(change).pause(move.payBy());
        change.to(Status.AWAITING_PAYMENT);
        content.forEach(change::tell);
        change.tell("payBy", move.payBy());
        return new Ruling.Granted(change);
    }

    Ruling confirmPayment(Move.ConfirmPayment move) {
        var file = move.file() == null ? null : move.file().toString();
        change.answered =
                new Request.Answer(Request.Kind.PAYMENT, null, Request.content("proof", move.proof(), "file", file));
        new Clocks(change).resume(SupplementPolicy.EXTEND);
        goOnAfter(Awaited.PAYMENT, change);
        change.tell("proof", move.proof());
        return new Ruling.Granted(change);
    }

    /** Where the process itself was waiting it goes on; else the dossier goes on where it was interrupted. */
    private void goOnAfter(Awaited what, Change change) {
        var before = change.state().deadline().acceptedAt() == null ? Status.REGISTERED : Status.IN_PROGRESS;
        var ended = Onward.endedBy(what, situation);
        if (ended.isEmpty()) {
            change.to(before);
            return;
        }
        for (var node : ended) {
            var onward = new Onward(change, colleagues, null);
            onward.go(onward.look(node.id()), before);
        }
    }
}
