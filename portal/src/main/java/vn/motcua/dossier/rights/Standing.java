// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.rights;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.StepKind;
import vn.motcua.dossier.state.DossierRow;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.identity.Role;

/** What rights depend on: how a dossier stands to its owner and to the units. */
public record Standing(
        @Nullable UUID owner,
        String receivingUnit,
        List<String> units,
        @Nullable AtStep step) {

    public Standing {
        units = List.copyOf(units);
    }

    /** The step a move is about. {@code asker} is the officer whose step asked for an opinion or who completed it. */
    public record AtStep(
            StepKind kind,
            String unit,
            Role role,
            @Nullable UUID assignee,
            @Nullable UUID closedBy) {

        public static AtStep of(StepRow step) {
            return new AtStep(step.kind(), step.unit(), step.role(), step.assignee(), step.closedBy());
        }
    }

    public static Standing of(DossierRow dossier, @Nullable StepRow step) {
        return new Standing(
                dossier.owner(),
                dossier.receivingUnit(),
                dossier.state().units(),
                step == null ? null : AtStep.of(step));
    }
}
