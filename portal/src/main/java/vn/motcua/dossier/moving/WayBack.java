// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.rulebook.Desks.Desk;
import vn.motcua.dossier.state.State;
import vn.motcua.dossier.state.StepRow;

/** A completed step is taken back, or the dossier is given back to an earlier one. */
final class WayBack {

    private final Change change;
    private final Situation situation;
    private final Colleagues colleagues;

    WayBack(Change change, Colleagues colleagues) {
        this.change = change;
        this.situation = change.situation();
        this.colleagues = colleagues;
    }

    Ruling takeBack(Move.TakeBack move) {
        var mine = situation.get(move.step());
        var next = situation.untouchedAfter(mine).orElseThrow();
        change.cancel(next, null);
        var back = situation.route().process().stepBack(situation.state().marking(), next.element(), mine.element());
        change.state(change.state().at(back.marking(), change.state().facts()));
        var me = new Colleague(situation.actor().id(), situation.actor().name(), 0);
        change.open(
                mine.kind(),
                mine.element(),
                mine.name(),
                new Desk(mine.unit(), mine.role()),
                me,
                mine.dueAt(),
                mine.allottedMinutes(),
                mine.openedBy());
        change.to(Status.IN_PROGRESS);
        return new Ruling.Granted(change);
    }

    Ruling stepBack(Move.StepBack move) {
        var step = situation.get(move.step());
        var back = situation.route().process().stepBack(situation.state().marking(), step.element(), move.to());
        change.cancel(step, move.reason());
        change.state(undecided(change.state(), move.to())
                .at(back.marking(), change.state().facts()));
        var onward = new Onward(change, colleagues, step.id()).namedNext(whoDid(move.to()));
        back.opened().forEach(onward::open);
        change.to(Status.IN_PROGRESS);
        change.tell("to", back.opened().getFirst().name());
        change.tell("reason", move.reason());
        return new Ruling.Granted(change);
    }

    /** A decision that lies on the way back is taken anew. */
    private State undecided(State state, String to) {
        var verdict = state.verdict();
        return verdict != null && situation.route().isBehind(verdict.element(), to) ? state.decided(null) : state;
    }

    private @Nullable UUID whoDid(String element) {
        return situation.steps().stream()
                .filter(step -> step.element().equals(element) && step.state() == StepState.DONE)
                .map(StepRow::closedBy)
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
