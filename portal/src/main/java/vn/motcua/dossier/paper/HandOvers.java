// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.StepState;
import vn.motcua.printing.ControlSlip;

/** Who handed a dossier to whom, as the control slip tells it. */
record HandOvers(UnaryOperator<String> nameOf, Function<DossierView.Step, @Nullable String> doerOf) {

    List<ControlSlip.HandOver> of(DossierView dossier) {
        var steps = dossier.steps().stream()
                .filter(step -> step.state() != StepState.CANCELLED)
                .toList();
        var handOvers = new ArrayList<ControlSlip.HandOver>();
        for (var i = 0; i + 1 < steps.size(); i++) {
            handOvers.add(handOver(steps.get(i), steps.get(i + 1)));
        }
        return handOvers;
    }

    private ControlSlip.HandOver handOver(DossierView.Step from, DossierView.Step to) {
        return new ControlSlip.HandOver(
                nameOf.apply(from.unit()),
                doerOf.apply(from),
                nameOf.apply(to.unit()),
                to.closedByName() == null ? to.assigneeName() : doerOf.apply(to),
                to.openedAt(),
                timeliness(from),
                from.note());
    }

    private static ControlSlip.@Nullable Timeliness timeliness(DossierView.Step step) {
        if (step.closedAt() == null) {
            return null;
        }
        var allotted = step.allottedMinutes();
        return step.late()
                ? ControlSlip.Timeliness.LATE
                : allotted != null && step.usedMinutes() < allotted
                        ? ControlSlip.Timeliness.EARLY
                        : ControlSlip.Timeliness.ON_TIME;
    }
}
