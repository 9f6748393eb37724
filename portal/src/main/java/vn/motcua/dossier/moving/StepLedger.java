// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.moving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.StepState;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.HeldRow.HeldBy;
import vn.motcua.dossier.state.StepRow;

/**
 * The steps of a dossier while a move is decided. It keeps the books straight: whenever a step changes hands, stops or goes
 * on, the stretch before is accounted for.
 */
public final class StepLedger {

    private final Situation situation;
    private final Map<UUID, StepRow> steps = new LinkedHashMap<>();
    private final Set<UUID> opened = new LinkedHashSet<>();
    private final Set<UUID> touched = new LinkedHashSet<>();
    private final List<HeldRow> held = new ArrayList<>();

    StepLedger(Situation situation) {
        this.situation = situation;
        situation.steps().forEach(step -> steps.put(step.id(), step));
    }

    List<StepRow> unfinished() {
        return steps.values().stream().filter(StepRow::isUnfinished).toList();
    }

    List<StepRow> opened() {
        return opened.stream().map(steps::get).toList();
    }

    /** Steps that were there before and are different now. */
    List<StepRow> changed() {
        return touched.stream()
                .filter(id -> !opened.contains(id))
                .map(steps::get)
                .toList();
    }

    /** Every step that is new or different, in the order of the changes. */
    public List<StepRow> touched() {
        return touched.stream().map(steps::get).toList();
    }

    List<HeldRow> held() {
        return held;
    }

    void open(StepRow step) {
        opened.add(step.id());
        put(step);
    }

    void put(StepRow step) {
        steps.put(step.id(), step);
        touched.add(step.id());
    }

    /** Writes down who had the step until now. */
    void account(StepRow step) {
        var now = situation.now();
        if (now.isAfter(step.heldSince())) {
            held.add(new HeldRow(
                    step.id(),
                    step.dossier(),
                    holder(step),
                    step.unit(),
                    step.assignee(),
                    step.assigneeName(),
                    step.heldSince(),
                    now,
                    (int) situation.calendar().between(step.heldSince(), now).minutes()));
        }
    }

    private HeldBy holder(StepRow step) {
        if (step.state() != StepState.WAITING) {
            return HeldBy.OFFICE;
        }
        return situation.status() == Status.AWAITING_PAYMENT ? HeldBy.MONEY : HeldBy.APPLICANT;
    }
}
