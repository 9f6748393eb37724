// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;

/**
 * A rehearsal: with what it was played, and what it showed.
 *
 * @param steps of the process, to choose where papers are lacking
 * @param picture how many dossiers lie in each lane on each day
 */
public record RehearsalView(
        String id,
        String title,
        RehearsalForm form,
        String unit,
        List<Choice> units,
        List<Choice> steps,
        List<People> people,
        @Nullable Showed showed) {

    /** A lane, and how many work there. */
    public record People(String lane, String name, int count) {}

    /** What a rehearsal showed; times are in words. */
    public record Showed(
            String limit,
            int dossiers,
            long late,
            String worst,
            long lacked,
            List<AtStep> steps,
            List<AtDesk> desks,
            String picture,
            List<Trip> trips,
            OneTrip one) {}

    /** What happened at a step; {@code burst} dossiers were there when their time ran out, the worst by so much. */
    public record AtStep(
            String name,
            String who,
            int times,
            String usual,
            String longest,
            String allotted,
            int late,
            int burst,
            String worst) {}

    public record AtDesk(String name, int people, String worked, int load, int waitedMost) {

        public boolean isOverloaded() {
            return load >= 85;
        }
    }

    /** A dossier; {@code over} how late it was, or how early. */
    public record Trip(
            int number,
            String href,
            Instant filed,
            @Nullable Instant due,
            @Nullable Instant finished,
            boolean late,
            String over,
            boolean refused,
            boolean lacked,
            boolean shown) {}

    /** Who had one dossier when. */
    public record OneTrip(int number, boolean late, List<Stay> stays) {}

    /** A dossier at one step; {@code burst}: its time ran out there. */
    public record Stay(
            String step,
            String who,
            Instant opened,
            Instant left,
            String took,
            String allotted,
            boolean late,
            boolean burst) {}

    public String address() {
        return "/admin/processes/drafts/" + id;
    }
}
