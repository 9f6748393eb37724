// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the work of a unit stands, in steps. No number is counted further than {@link Oversight#MOST_OF_MANY} or
 * {@link Oversight#MOST}: at the most it says "so many, or more".
 *
 * @param dueThisWeek still to come until Sunday, today's included
 * @param oldest when the step that has been due longest was due; none when nothing is open
 */
public record UnitLoad(
        String unit,
        int open,
        int late,
        int dueToday,
        int dueThisWeek,
        int unclaimed,
        int waiting,
        @Nullable Instant oldest) {}
