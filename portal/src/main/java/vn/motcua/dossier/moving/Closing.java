// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.process.Marking;

/** The end of a dossier, and the apology when it comes late. */
final class Closing {

    private final Change change;
    private final Situation situation;

    Closing(Change change) {
        this.change = change;
        this.situation = change.situation();
    }

    Ruling apologise(Move.Apologise move) {
        change.state(change.state().due(change.state().deadline().postponed(situation.now(), move.newDueAt())));
        new Clocks(change).postpone(move.newDueAt());
        change.to(situation.status());
        change.tell("oldDueAt", situation.state().deadline().dueAt());
        change.tell("reason", move.reason());
        return new Ruling.Granted(change);
    }

    Ruling withdraw(Move.Withdraw move) {
        change.cancelAll();
        change.to(Status.WITHDRAWN);
        var due = situation.calendar().plus(situation.now(), Change.ONE_DAY);
        change.open(
                StepKind.STOPPING,
                "",
                "Dừng xử lý theo yêu cầu",
                situation.desks().oneStop(),
                null,
                due,
                null,
                null);
        change.tell("reason", move.reason());
        return new Ruling.Granted(change);
    }

    Ruling stop(Move.Stop move) {
        change.done(situation.get(move.step()), move.reason());
        change.cancelAll();
        change.to(Status.STOPPED);
        change.tell("ground", move.ground().name());
        change.tell("reason", move.reason());
        return new Ruling.Granted(change);
    }

    Ruling attachResult(Move.AttachResult move) {
        change.results = move.files();
        change.to(Transitions.only(situation.status(), Move.Kind.ATTACH_RESULT));
        change.tell("files", move.files().size());
        return new Ruling.Granted(change);
    }

    Ruling returnResult(Move.ReturnResult move) {
        change.done(situation.get(move.step()), move.note());
        change.cancelAll();
        change.state(change.state().at(Marking.EMPTY, change.state().facts()));
        change.handed = new Change.Handed(move.receiver().strip(), move.way());
        change.to(Status.RETURNED);
        change.tell("way", move.way().name());
        return new Ruling.Granted(change);
    }
}
