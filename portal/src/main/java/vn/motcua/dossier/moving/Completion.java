// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.HashMap;
import java.util.Map;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Move;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.dossier.state.Verdict;
import vn.motcua.process.Advance;

/** A step is done, with or without the decision on the dossier, and the process goes on. */
final class Completion {

    private final Change change;
    private final Situation situation;
    private final Colleagues colleagues;

    Completion(Change change, Colleagues colleagues) {
        this.change = change;
        this.situation = change.situation();
        this.colleagues = colleagues;
    }

    Ruling complete(Move.Complete move) {
        var step = situation.get(move.step());
        know(move.facts());
        change.tell("note", move.note());
        change.done(step, move.note());
        var onward = new Onward(change, colleagues, step.id()).namedNext(move.nextOfficer());
        return onward.objectionToHandingOn(onward.look(step.element()))
                .<Ruling>map(Ruling.Denied::new)
                .orElseGet(() -> goOn(step, onward));
    }

    Ruling decide(Move.Decide move) {
        var step = situation.get(move.step());
        var facts = new HashMap<>(move.facts());
        facts.put("decision", move.decision().fact());
        know(facts);
        change.state(change.state()
                .decided(new Verdict(
                        move.decision(),
                        move.text(),
                        situation.now(),
                        step.id(),
                        step.element(),
                        situation.actor().name())));
        change.results = move.results();
        change.tell("decision", move.decision().name());
        if (move.decision() == Decision.REFUSED) {
            change.tell("reason", move.text());
        }
        change.done(step, null);
        var onward = new Onward(change, colleagues, step.id());
        return onward.objectionToDeciding(step, onward.look(step.element()))
                .<Ruling>map(Ruling.Denied::new)
                .orElseGet(() -> goOn(step, onward));
    }

    private void know(Map<String, Object> facts) {
        var known = new HashMap<>(change.state().facts());
        known.putAll(facts);
        change.state(change.state().at(change.state().marking(), known));
        if (!facts.isEmpty()) {
            change.tell("facts", facts);
        }
    }

    /** The process goes on after a step, unless that would pass over the decision. */
    Ruling goOn(StepRow step, Onward onward) {
        Advance advance = onward.look(step.element());
        var objection = onward.objection(step, advance);
        if (objection.isPresent()) {
            return new Ruling.Denied(objection.get());
        }
        onward.go(advance, Status.IN_PROGRESS);
        return new Ruling.Granted(change);
    }
}
