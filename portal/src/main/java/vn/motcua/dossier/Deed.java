// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move that an officer made, or a reminding.
 *
 * @param event as the journal calls it
 * @param process the version of the process that the step belongs to
 * @param element its id there; none for a move on the dossier as a whole
 * @param away the colleague in whose stead it was done
 * @param minutes working time that the step took, when the move closed it
 * @param mayBeTakenBack nobody has touched what follows
 */
public record Deed(
        long entry,
        Instant at,
        String event,
        String unit,
        String code,
        String procedureCode,
        String procedureName,
        String applicantName,
        UUID process,
        @Nullable UUID step,
        @Nullable String element,
        @Nullable String stepName,
        @Nullable String away,
        @Nullable Integer minutes,
        boolean mayBeTakenBack) {}
