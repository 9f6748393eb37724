// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.moving.Situation;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.HeldRow.HeldBy;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.platform.VietnamTime;
import vn.motcua.process.Node.TimerBoundary;

/**
 * Works out of what a dossier is to be reminded, as it stands now. Pure. While it waits for papers or money its timers
 * stand still; afterwards they go on with what was left, or from the start where the procedure counts anew.
 */
final class Reminders {

    private final Situation situation;
    private final List<HeldRow> held;
    private final UUID dossier;
    private final List<Reminder> reminders = new ArrayList<>();

    private Reminders(Situation situation, List<HeldRow> held) {
        this.situation = situation;
        this.held = held;
        this.dossier = situation.dossier().id();
    }

    static List<Reminder> of(Situation situation, List<HeldRow> held) {
        return new Reminders(situation, held).all();
    }

    private List<Reminder> all() {
        switch (situation.status()) {
            case REGISTERED -> reception();
            case ACCEPTED, IN_PROGRESS -> work();
            case AWAITING_SUPPLEMENT, AWAITING_PAYMENT ->
                waiting(situation.state().deadline().answerBy());
            case NOT_ACCEPTED, WITHDRAWN, STOPPED, FINISHED, RETURNED -> {}
        }
        return reminders;
    }

    private void reception() {
        situation.unfinished().forEach(step -> {
            add(Reminder.Kind.RECEPTION_IS_LATE, step, step.dueAt());
            timers(step);
        });
    }

    private void work() {
        situation.unfinished().forEach(this::timers);
        situation.unfinished().stream()
                .filter(step -> step.kind() == StepKind.OPINION)
                .forEach(step -> add(Reminder.Kind.OPINION_IS_LATE, step, step.dueAt()));
        var due = situation.state().deadline().dueAt();
        if (due != null) {
            dueSoon(due);
            add(Reminder.Kind.OVERDUE, due.toString(), due, null);
        }
    }

    /** Where the whole time is no more than a day there is nothing to say before. */
    private void dueSoon(Instant due) {
        var dayBefore = aWorkingDayBefore(due);
        var accepted = situation.state().deadline().acceptedAt();
        if (accepted != null && dayBefore.isAfter(accepted)) {
            add(Reminder.Kind.DUE_SOON, due.toString(), dayBefore, null);
        }
    }

    private void waiting(@Nullable Instant until) {
        if (until != null) {
            var since = Objects.requireNonNullElse(situation.state().deadline().waitingSince(), Instant.MIN);
            var dayBefore = aWorkingDayBefore(until);
            if (dayBefore.isAfter(since)) {
                add(Reminder.Kind.ANSWER_IS_DUE_SOON, until.toString(), dayBefore, null);
            }
            add(Reminder.Kind.APPLICANT_IS_SILENT, until.toString(), until, null);
        }
    }

    private void timers(StepRow step) {
        if (step.isOpen()) {
            timersOf(step)
                    .forEach(timer -> reminders.add(new Reminder(
                            dossier,
                            Reminder.Kind.TIMER,
                            step.id() + " " + timer.id(),
                            overAt(step, timer),
                            step.id(),
                            timer.id())));
        }
    }

    private Stream<TimerBoundary> timersOf(StepRow step) {
        var process = situation.route().process();
        return process.findNode(step.element()).stream().flatMap(node -> process.timersOf(node).stream());
    }

    private Instant overAt(StepRow step, TimerBoundary timer) {
        var left = timer.workingTime().toMinutes() - used(step);
        return left <= 0 ? step.heldSince() : situation.calendar().plus(step.heldSince(), WorkingTime.ofMinutes(left));
    }

    /** What the office has used of the step's time until its present holder got it. */
    private int used(StepRow step) {
        var since = startedAnew(step);
        return ofStep(step)
                .filter(one -> one.by() == HeldBy.OFFICE && !one.from().isBefore(since))
                .mapToInt(HeldRow::minutes)
                .sum();
    }

    private Instant startedAnew(StepRow step) {
        return situation.dossier().terms().supplement() == SupplementPolicy.EXTEND
                ? Instant.MIN
                : ofStep(step)
                        .filter(one -> one.by() == HeldBy.APPLICANT)
                        .map(HeldRow::to)
                        .max(Instant::compareTo)
                        .orElse(Instant.MIN);
    }

    private Stream<HeldRow> ofStep(StepRow step) {
        return held.stream().filter(one -> one.step().equals(step.id()));
    }

    /** At the same hour. */
    private Instant aWorkingDayBefore(Instant at) {
        var local = at.atZone(VietnamTime.ZONE);
        LocalDate day = local.toLocalDate().minusDays(1);
        while (!situation.calendar().isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return local.with(day).toInstant();
    }

    private void add(Reminder.Kind kind, StepRow step, Instant at) {
        add(kind, step.id() + " " + at, at, step.id());
    }

    private void add(Reminder.Kind kind, String about, Instant at, @Nullable UUID step) {
        reminders.add(new Reminder(dossier, kind, about, at, step, ""));
    }
}
