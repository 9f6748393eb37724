// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.Progress.Pause;
import vn.motcua.dossier.Progress.Turn;
import vn.motcua.dossier.Progress.Who;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.moving.Situation;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.HeldRow.HeldBy;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.process.Node.TaskNode;

/**
 * What everyone may know of a dossier: how far it is and whose turn it is, without the names of people (circular 01/2018,
 * article 16).
 */
final class EveryonesView {

    private EveryonesView() {}

    /** @param amountAsked in đồng, while money is awaited */
    static Progress of(Situation situation, List<HeldRow> held, @Nullable Long amountAsked) {
        var dossier = situation.dossier();
        var state = dossier.state();
        var deadline = state.deadline();
        var work = new WorkDone(situation, held);
        return new Progress(
                dossier.code(),
                dossier.status(),
                dossier.procedureCode(),
                dossier.procedureName(),
                dossier.processVersion(),
                dossier.receivingUnit(),
                dossier.submittedAt(),
                deadline.acceptedAt(),
                deadline.dueAt(),
                Objects.equals(deadline.promisedAt(), deadline.dueAt()) ? null : deadline.promisedAt(),
                state.finishedAt(),
                state.returnedAt(),
                dossier.isLate(situation.now()),
                turns(situation, amountAsked),
                pauses(situation, held),
                steps(work),
                planned(situation),
                work.active(),
                work.done());
    }

    private static List<Turn> turns(Situation situation, @Nullable Long amountAsked) {
        if (situation.status().isWaiting()) {
            var answerBy = situation.state().deadline().answerBy();
            return List.of(new Turn(Who.APPLICANT, null, null, "", answerBy, amountAsked));
        }
        return situation.unfinished().stream()
                .map(step -> new Turn(Who.OFFICE, step.unit(), step.role().name(), step.name(), step.dueAt(), null))
                .toList();
    }

    private static List<Pause> pauses(Situation situation, List<HeldRow> held) {
        var pauses = new LinkedHashSet<Pause>();
        held.stream()
                .filter(one -> one.by() != HeldBy.OFFICE)
                .forEach(one -> pauses.add(new Pause(reason(one.by()), one.from(), one.to())));
        var since = situation.state().deadline().waitingSince();
        if (since != null) {
            pauses.add(new Pause(situation.status(), since, null));
        }
        return List.copyOf(pauses);
    }

    private static Status reason(HeldBy by) {
        return by == HeldBy.MONEY ? Status.AWAITING_PAYMENT : Status.AWAITING_SUPPLEMENT;
    }

    private static List<Progress.Step> steps(WorkDone work) {
        return work.situation().steps().stream()
                .filter(step -> step.state() != StepState.CANCELLED)
                .map(step -> new Progress.Step(
                        step.element(),
                        step.name(),
                        step.unit(),
                        step.role().name(),
                        step.state(),
                        step.openedAt(),
                        step.dueAt(),
                        step.closedAt(),
                        step.allottedMinutes(),
                        work.usedMinutes(step),
                        work.isLate(step)))
                .toList();
    }

    /** The tasks that may still come, in the order of the process. */
    private static List<Progress.Planned> planned(Situation situation) {
        if (situation.status().isOver() || situation.status() == Status.WITHDRAWN) {
            return List.of();
        }
        var begun = situation.steps().stream().map(StepRow::element).collect(Collectors.toSet());
        return situation.route().process().tasks().stream()
                .filter(task -> !begun.contains(task.id()))
                .map(task -> planned(task, situation))
                .toList();
    }

    private static Progress.Planned planned(TaskNode task, Situation situation) {
        var desk = situation.desks().of(task);
        var minutes =
                task.workingTime() == null ? null : (int) task.workingTime().toMinutes();
        return new Progress.Planned(
                task.id(), task.name(), desk.unit(), desk.role().name(), minutes);
    }
}
