// SPDX-License-Identifier: Apache-2.0
package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Reception;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.process.ProcessDefinition;

/**
 * What is rehearsed.
 *
 * @param from when the first day of the rehearsal begins
 * @param dossiers how many come in, {@code perDay} on each working day
 * @param people how many work in each lane, by its id; one where it is not named
 * @param pace how much of its allotted time a step usually takes, in hundredths; it varies from two thirds of that to a fifth more
 * @param effort how much of a step's allotted time somebody is really at work on it, in hundredths
 * @param refused of a hundred decisions, how many refuse
 */
public record Plan(
        ProcessDefinition process,
        WorkingCalendar calendar,
        Instant from,
        int dossiers,
        int perDay,
        long seed,
        Terms terms,
        Map<String, Integer> people,
        int pace,
        int effort,
        int refused,
        @Nullable Supplement supplement) {

    /** So many dossiers say all there is to see. */
    public static final int MOST_DOSSIERS = 500;

    public Plan {
        requireWithin("dossiers", dossiers, 1, MOST_DOSSIERS);
        requireWithin("perDay", perDay, 1, MOST_DOSSIERS);
        requireWithin("pace", pace, 0, 300);
        requireWithin("effort", effort, 0, 300);
        requireWithin("refused", refused, 0, 100);
        people = Map.copyOf(people);
    }

    private static void requireWithin(String name, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(name + " is from " + least + " to " + most + ", not " + number);
        }
    }

    /** @param limit what the procedure allows; without one the time of the process itself counts, as for real dossiers */
    public record Terms(@Nullable TimeLimit limit, Reception reception, SupplementPolicy policy) {}

    /** At a step so many of a hundred dossiers lack papers, which their applicants then bring. */
    public record Supplement(String step, int percent) {}

    int peopleIn(String lane) {
        return Math.max(1, people.getOrDefault(lane, 1));
    }
}
