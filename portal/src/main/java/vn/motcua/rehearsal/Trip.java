// SPDX-License-Identifier: Apache-2.0
package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.process.Outcome;

/**
 * One invented dossier from its filing to its end.
 *
 * @param due as it was promised last; null when it never was accepted
 * @param finished when nothing was left but to collect the result
 * @param over office time between the due time and the finish; negative when it was early
 * @param lacked papers were asked for
 */
public record Trip(
        int number,
        Instant filed,
        @Nullable Instant due,
        @Nullable Instant finished,
        @Nullable Outcome outcome,
        WorkingTime over,
        boolean lacked,
        List<Stay> stays) {

    public boolean isLate() {
        return over.minutes() > 0;
    }

    /** Where the dossier was when its due time passed. */
    public Optional<Stay> burst() {
        return isLate() && due != null
                ? stays.stream()
                        .filter(stay ->
                                !stay.opened().isAfter(due) && stay.left().isAfter(due))
                        .findFirst()
                : Optional.empty();
    }
}
