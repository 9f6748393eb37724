// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.relocating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.state.Deadline;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.HeldRow.HeldBy;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.State;
import vn.motcua.dossier.state.StepRow;

/**
 * What a reform changes of one running dossier. Pure. Until the moment the time counts by the office hours of the old unit, from
 * then on by those of the new one; the stretch before is accounted for, so that the minutes add up. The date that was
 * promised stays: a reform is no reason to keep anybody waiting.
 *
 * @param steps those that changed
 * @param held the stretches that end with it
 */
record Relocation(DossierRow before, DossierRow after, List<StepRow> steps, List<HeldRow> held) {

    /** @param offices the calendars of the unit that handled it and of the one that will */
    record Offices(WorkingCalendar before, WorkingCalendar after) {}

    /**
     * @param to the unit that a unit's work goes to, the same for one that keeps it
     * @param stays whether whoever has a step has its role at the new unit too
     * @return nothing when the dossier stays where it is
     */
    static Optional<Relocation> of(
            Loaded loaded, UnaryOperator<String> to, Offices offices, BiPredicate<StepRow, String> stays, Instant now) {
        var dossier = loaded.dossier();
        var receiving = to.apply(dossier.receivingUnit());
        var handling = to.apply(dossier.handlingUnit());
        var isHandledElsewhere = !handling.equals(dossier.handlingUnit());
        var moving = loaded.steps().stream()
                .filter(StepRow::isUnfinished)
                .filter(step -> !to.apply(step.unit()).equals(step.unit())
                        || isHandledElsewhere && offices.before() != offices.after())
                .toList();
        if (moving.isEmpty() && !isHandledElsewhere && receiving.equals(dossier.receivingUnit())) {
            return Optional.empty();
        }
        var steps = new ArrayList<StepRow>();
        var held = new ArrayList<HeldRow>();
        for (var step : moving) {
            var unit = to.apply(step.unit());
            steps.add(step.at(unit, stays.test(step, unit), now, due(step, dossier, offices, now)));
            held(step, dossier.status(), offices.before(), now).ifPresent(held::add);
        }
        var after = dossier.at(receiving, handling, state(dossier, receiving, handling, steps, offices));
        return Optional.of(new Relocation(dossier, after, steps, held));
    }

    private static State state(
            DossierRow dossier, String receiving, String handling, List<StepRow> steps, Offices offices) {
        var state = dossier.state().with(receiving).with(handling);
        for (var step : steps) {
            state = state.with(step.unit());
        }
        return state.due(deadline(state.deadline(), offices));
    }

    /** While it waits its clock stands with what was left; that stays the same office time. */
    private static Deadline deadline(Deadline deadline, Offices offices) {
        var since = deadline.waitingSince();
        var due = deadline.dueAt();
        if (since == null || due == null || offices.before() == offices.after()) {
            return deadline;
        }
        return deadline.counted(Deadlines.carriedOver(since, due, offices.before(), offices.after()));
    }

    /** A step keeps the office time it has left, and ends no later than the dossier if it did not before. */
    private static Instant due(StepRow step, DossierRow dossier, Offices offices, Instant now) {
        var deadline = dossier.state().deadline();
        var since = step.isOpen() ? now : Objects.requireNonNullElse(deadline.waitingSince(), now);
        var due = Deadlines.carriedOver(since, step.dueAt(), offices.before(), offices.after());
        var last = deadline.dueAt();
        return step.isOpen() && last != null && !step.dueAt().isAfter(last) && due.isAfter(last) ? last : due;
    }

    private static Optional<HeldRow> held(StepRow step, Status status, WorkingCalendar calendar, Instant now) {
        return now.isAfter(step.heldSince())
                ? Optional.of(new HeldRow(
                        step.id(),
                        step.dossier(),
                        holder(step, status),
                        step.unit(),
                        step.assignee(),
                        step.assigneeName(),
                        step.heldSince(),
                        now,
                        (int) calendar.between(step.heldSince(), now).minutes()))
                : Optional.empty();
    }

    private static HeldBy holder(StepRow step, Status status) {
        if (step.state() != StepState.WAITING) {
            return HeldBy.OFFICE;
        }
        return status == Status.AWAITING_PAYMENT ? HeldBy.MONEY : HeldBy.APPLICANT;
    }

    /** It is received or handled elsewhere: that concerns whoever filed it. */
    boolean concernsTheApplicant() {
        return !before.receivingUnit().equals(after.receivingUnit())
                || !before.handlingUnit().equals(after.handlingUnit());
    }

    /** From where and to where, as it is told: the handling unit, else the receiving one, else that of a step. */
    Way way(Loaded loaded) {
        if (!before.handlingUnit().equals(after.handlingUnit())) {
            return new Way(before.handlingUnit(), after.handlingUnit());
        }
        if (!before.receivingUnit().equals(after.receivingUnit())) {
            return new Way(before.receivingUnit(), after.receivingUnit());
        }
        var moved = steps.getFirst();
        return new Way(unitBefore(moved, loaded), moved.unit());
    }

    private static String unitBefore(StepRow moved, Loaded loaded) {
        return loaded.steps().stream()
                .filter(step -> step.id().equals(moved.id()))
                .findFirst()
                .map(StepRow::unit)
                .orElse("");
    }

    record Way(String from, String to) {}

    /** The unit whose register it stands in, when that is no longer where it is received; nothing when it is. */
    @Nullable
    String registeredAt() {
        return before.receivingUnit().equals(after.receivingUnit()) ? null : before.receivingUnit();
    }
}
