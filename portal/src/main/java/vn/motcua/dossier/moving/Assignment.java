// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Outcome.Refused;
import vn.motcua.dossier.rulebook.Desks.Desk;
import vn.motcua.dossier.state.StepRow;

/** Who does a step. */
final class Assignment {

    private final Change change;
    private final Situation situation;
    private final Colleagues colleagues;

    Assignment(Change change, Colleagues colleagues) {
        this.change = change;
        this.situation = change.situation();
        this.colleagues = colleagues;
    }

    Ruling claim(Move.Claim move) {
        return give(move, situation.actor().id(), situation.actor().name(), null);
    }

    Ruling release(Move.Release move) {
        return give(move, null, null, null);
    }

    Ruling assign(Move.Assign move) {
        return giveTo(move, move.officer(), null);
    }

    Ruling handOver(Move.HandOver move) {
        return giveTo(move, move.officer(), move.note());
    }

    private Ruling giveTo(Move move, UUID officer, @Nullable String note) {
        var step = stepOf(move);
        return colleagues
                .find(new Desk(step.unit(), step.role()), officer)
                .map(colleague -> give(move, colleague.id(), colleague.name(), note))
                .orElseGet(() -> new Ruling.Denied(Refused.at("officer", "NOT_A_COLLEAGUE")));
    }

    private Ruling give(Move move, @Nullable UUID officer, @Nullable String name, @Nullable String note) {
        change.give(stepOf(move), officer, name);
        change.to(Transitions.only(situation.status(), move.kind()));
        change.tell("officer", name);
        change.tell("note", note);
        return new Ruling.Granted(change);
    }

    private StepRow stepOf(Move move) {
        return situation.get(Objects.requireNonNull(move.step()));
    }
}
