// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;

/** The time of a step is over, and the process leads the dossier elsewhere. */
final class Expiry {

    private final Change change;
    private final Situation situation;
    private final Colleagues colleagues;

    Expiry(Change change, Colleagues colleagues) {
        this.change = change;
        this.situation = change.situation();
        this.colleagues = colleagues;
    }

    Ruling expire(Move.Expire move) {
        var step = situation.get(move.step());
        var onward = new Onward(change, colleagues, step.id());
        var advance = onward.lookBeyond(move.timer());
        var objection = onward.objectionToExpiry(advance);
        if (objection.isPresent()) {
            return new Ruling.Denied(objection.get());
        }
        change.cancel(step, null);
        onward.go(advance, Status.IN_PROGRESS);
        change.tell("timer", move.timer());
        return new Ruling.Granted(change);
    }
}
