// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.util.List;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.moving.Situation;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.HeldRow.HeldBy;
import vn.motcua.dossier.state.StepRow;

/** How far the work on a dossier is, as all who look at it see it. */
record WorkDone(Situation situation, List<HeldRow> held) {

    /** Time in the office; the waits in between do not count. */
    int usedMinutes(StepRow step) {
        var until = held.stream()
                .filter(one -> one.step().equals(step.id()) && one.by() == HeldBy.OFFICE)
                .mapToInt(HeldRow::minutes)
                .sum();
        var since = step.isOpen()
                ? (int) situation
                        .calendar()
                        .between(step.heldSince(), situation.now())
                        .minutes()
                : 0;
        return until + Math.max(0, since);
    }

    boolean isLate(StepRow step) {
        var closed = step.closedAt();
        return closed != null
                ? closed.isAfter(step.dueAt())
                : step.isOpen() && situation.now().isAfter(step.dueAt());
    }

    /** The elements of the process where it stands. */
    List<String> active() {
        return situation.unfinished().stream()
                .map(StepRow::element)
                .filter(element -> !element.isEmpty())
                .toList();
    }

    List<String> done() {
        var active = active();
        return situation.steps().stream()
                .filter(step ->
                        step.state() == StepState.DONE && !step.element().isEmpty())
                .map(StepRow::element)
                .filter(element -> !active.contains(element))
                .distinct()
                .toList();
    }
}
