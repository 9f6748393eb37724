// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Role;

/**
 * A step that is not finished, in short, for programs that work through many dossiers.
 *
 * @param element id of the task in the process; empty for a step outside of it
 * @param waiting its clock stands still
 * @param decides the dossier is decided in it
 * @param choices decisions the process asks for when it is completed; empty when it is simply done
 */
public record OpenStep(
        UUID id,
        StepKind kind,
        String element,
        boolean waiting,
        String unit,
        Role role,
        @Nullable UUID assignee,
        @Nullable Integer allottedMinutes,
        boolean decides,
        List<PossibleMove.Choice> choices) {

    public OpenStep {
        choices = List.copyOf(choices);
    }
}
