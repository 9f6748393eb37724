// SPDX-License-Identifier: Apache-2.0
package vn.motcua.rehearsal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingTime;

/** What a rehearsal showed. */
public record Rehearsed(List<Trip> trips, List<AtStep> steps, List<AtDesk> desks, List<LocalDate> days) {

    /**
     * What happened at one step.
     *
     * @param times how often a dossier came there
     * @param usual the time that half of them took at most
     * @param late how many took longer than allotted
     * @param burst how many dossiers were there when their due time passed
     * @param worst by how much the latest of these was late in the end
     */
    public record AtStep(
            String step,
            String name,
            String lane,
            int times,
            WorkingTime usual,
            WorkingTime longest,
            @Nullable WorkingTime allotted,
            int late,
            int burst,
            WorkingTime worst) {}

    /**
     * The load of one lane.
     *
     * @param worked office time in which its people were at work
     * @param load that, in hundredths of the time they had while dossiers were under way
     * @param waitedMost how many dossiers waited for a free hand at once
     * @param inHand on each day, how many dossiers lay there
     */
    public record AtDesk(
            String lane, String name, int people, WorkingTime worked, int load, int waitedMost, List<Integer> inHand) {}

    public long late() {
        return trips.stream().filter(Trip::isLate).count();
    }

    public long lacked() {
        return trips.stream().filter(Trip::lacked).count();
    }

    /** By how much the latest dossier was late. */
    public WorkingTime worst() {
        return trips.stream()
                .map(Trip::over)
                .max(WorkingTime::compareTo)
                .filter(over -> over.minutes() > 0)
                .orElse(WorkingTime.ZERO);
    }
}
