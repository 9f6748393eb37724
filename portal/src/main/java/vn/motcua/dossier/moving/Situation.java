// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.OpenStep;
import vn.motcua.dossier.PossibleMove;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.rulebook.Desks;
import vn.motcua.dossier.rulebook.Route;
import vn.motcua.dossier.rulebook.SupplementRule;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.State;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.process.Node.TaskNode;

/**
 * All that is looked at when a move is decided upon: the dossier as it is, who moves it, when, and by which process and
 * calendar.
 *
 * @param steps the unfinished ones, and the one the move names
 * @param answers of the form, for conditions of the process
 */
public record Situation(
        DossierRow dossier,
        List<StepRow> steps,
        Map<String, Object> answers,
        Route route,
        Desks desks,
        WorkingCalendar calendar,
        SupplementRule supplementRule,
        Actor actor,
        Instant now) {

    public Status status() {
        return dossier.status();
    }

    public State state() {
        return dossier.state();
    }

    public List<StepRow> unfinished() {
        return steps.stream().filter(StepRow::isUnfinished).toList();
    }

    public List<OpenStep> openSteps() {
        return unfinished().stream().map(this::inShort).toList();
    }

    private OpenStep inShort(StepRow step) {
        var task = route.process()
                .findNode(step.element())
                .filter(TaskNode.class::isInstance)
                .map(TaskNode.class::cast);
        return new OpenStep(
                step.id(),
                step.kind(),
                step.element(),
                !step.isOpen(),
                step.unit(),
                step.role(),
                step.assignee(),
                step.allottedMinutes(),
                task.filter(route::decides).isPresent(),
                task.map(this::choices).orElse(List.of()));
    }

    /** The decisions that the process asks for at the end of a task. */
    List<PossibleMove.Choice> choices(TaskNode task) {
        return route.process().choices(task).stream()
                .map(choice ->
                        new PossibleMove.Choice(choice.variable(), choice.value(), choice.name(), choice.nameEn()))
                .toList();
    }

    public Optional<StepRow> find(@Nullable UUID step) {
        return steps.stream().filter(row -> row.id().equals(step)).findFirst();
    }

    StepRow get(UUID step) {
        return find(step)
                .orElseThrow(() ->
                        new IllegalStateException("Step " + step + " was not loaded with dossier " + dossier.code()));
    }

    LocalDate today() {
        return VietnamTime.dateOf(now);
    }

    boolean isDecided() {
        return state().verdict() != null;
    }

    /** The earlier tasks this step can be given back to; reception is over once the dossier is accepted. */
    List<TaskNode> wayBack(StepRow step) {
        if (step.kind() != StepKind.TASK
                || !route.process().openTasks(state().marking()).stream()
                        .anyMatch(task -> task.id().equals(step.element()))) {
            return List.of();
        }
        return route.process().stepBackTargets(state().marking(), step.element()).stream()
                .filter(task -> !route.isReception(task) && !route.returns(task))
                .toList();
    }

    /** The one step a completed step led to, when nobody has touched it yet. */
    Optional<StepRow> untouchedAfter(StepRow completed) {
        var opened = unfinished().stream()
                .filter(step -> completed.id().equals(step.openedBy()))
                .toList();
        return opened.size() == 1
                ? Optional.of(opened.getFirst()).filter(step -> leadsBack(step, completed))
                : Optional.empty();
    }

    private boolean leadsBack(StepRow step, StepRow completed) {
        return step.isUntouched()
                && state().marking().has(step.element())
                && route.process().stepBackTargets(state().marking(), step.element()).stream()
                        .anyMatch(task -> task.id().equals(completed.element()));
    }
}
