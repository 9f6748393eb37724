// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DeadlineClock;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.state.Deadline;
import vn.motcua.dossier.state.StepRow;

/** The clocks of a dossier and its steps, in working time: stopped while somebody is waited for, then going on. */
final class Clocks {

    private final Change change;
    private final Situation situation;

    Clocks(Change change) {
        this.change = change;
        this.situation = change.situation();
    }

    /** Stops all clocks. */
    void pause(@Nullable Instant answerBy) {
        change.unfinished().stream().filter(StepRow::isOpen).forEach(step -> {
            change.ledger().account(step);
            change.ledger().put(step.waiting(now()));
        });
        change.state(change.state().due(change.state().deadline().paused(now(), answerBy)));
    }

    /** Lets all clocks go on: with the time that was left, or from the start. */
    void resume(SupplementPolicy policy) {
        var deadline = change.state().deadline();
        var since = deadline.waitingSince();
        if (since == null) {
            return;
        }
        var due = deadline.dueAt() == null ? null : dueAfterWait(deadline, since, policy);
        change.state(change.state().due(deadline.resumed(due)));
        change.unfinished().stream()
                .filter(step -> step.state() == StepState.WAITING)
                .forEach(step -> goOn(step, since, policy));
    }

    /** The steps without a time of their own get the dossier's new date. */
    void postpone(Instant due) {
        change.unfinished().stream()
                .filter(step -> step.isOpen() && step.allottedMinutes() == null)
                .forEach(step -> change.ledger().put(step.dueOn(due)));
    }

    private Instant dueAfterWait(Deadline deadline, Instant since, SupplementPolicy policy) {
        var terms = situation.dossier().terms();
        var reception = terms.reception();
        var calendar = situation.calendar();
        var due = Objects.requireNonNull(deadline.dueAt());
        if (policy == SupplementPolicy.RESTART) {
            return dueFrom(now());
        }
        return calendar.plus(reception.countsFrom(calendar, now()), calendar.between(since, due));
    }

    /** When a dossier is due that comes in now. */
    Instant dueFrom(Instant received) {
        var terms = situation.dossier().terms();
        var calendar = situation.calendar();
        if (terms.limit() != null) {
            return DeadlineClock.start(calendar, received, terms.limit(), terms.reception())
                    .due();
        }
        var minutes = situation.route().process().workingTime().toMinutes();
        var time = minutes == 0 ? Change.ONE_DAY : WorkingTime.ofMinutes(minutes);
        return calendar.plus(terms.reception().countsFrom(calendar, received), time);
    }

    private void goOn(StepRow step, Instant since, SupplementPolicy policy) {
        change.ledger().account(step);
        var allotted = step.allottedMinutes();
        var left = policy == SupplementPolicy.RESTART && allotted != null
                ? WorkingTime.ofMinutes(allotted)
                : situation.calendar().between(since, step.dueAt());
        change.ledger().put(step.goingOn(now(), situation.calendar().plus(now(), left)));
    }

    private Instant now() {
        return situation.now();
    }
}
