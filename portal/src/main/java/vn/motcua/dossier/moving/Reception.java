// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;

/** Whether the one-stop takes a dossier in. */
final class Reception {

    private final Change change;
    private final Situation situation;
    private final Colleagues colleagues;

    Reception(Change change, Colleagues colleagues) {
        this.change = change;
        this.situation = change.situation();
        this.colleagues = colleagues;
    }

    Ruling accept(Move.Accept move) {
        var step = situation.get(move.step());
        var deadline = change.state().deadline().accepted(situation.now(), new Clocks(change).dueFrom(situation.now()));
        change.state(change.state().due(deadline));
        var onward = new Onward(change, colleagues, step.id());
        var advance = step.element().isEmpty()
                ? Onward.begin(situation.route().process(), situation.state())
                : onward.look(step.element());
        change.done(step, move.note());
        onward.go(advance, Status.ACCEPTED);
        change.tell("note", move.note());
        return new Ruling.Granted(change);
    }

    Ruling refuse(Move.RefuseReception move) {
        change.done(situation.get(move.step()), move.reason());
        change.cancelAll();
        change.to(Status.NOT_ACCEPTED);
        change.tell("reason", move.reason());
        change.tell("guidance", move.guidance());
        return new Ruling.Granted(change);
    }
}
