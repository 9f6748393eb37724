// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;

/**
 * A procedure in a list of results.
 *
 * @param limit the shortest time limit; null when there is none to understand
 * @param limitVaries other channels or cases take longer
 * @param fee the lowest fee in đồng; null when none is known; 0 when it is free
 * @param feeVaries other cases cost more
 * @param canFile a form and a process are there: it can be filed here
 */
public record Found(
        String code,
        Wording name,
        Field field,
        Set<Tier> tiers,
        OnlineLevel online,
        @Nullable TimeLimit limit,
        boolean limitVaries,
        @Nullable Long fee,
        boolean feeVaries,
        boolean canFile) {

    /** A procedure in short, as a list would show it. */
    public static Found of(Procedure procedure) {
        return Summary.of(procedure).found(procedure.code(), false);
    }
}
