// SPDX-License-Identifier: Apache-2.0
package vn.motcua.rehearsal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingTime;

/**
 * A dossier at one step, from its coming there to its leaving.
 *
 * @param step the id of the element
 * @param lane the id of the lane; empty where a dossier waits for somebody outside
 * @param begun when somebody took it up; null while it only waits
 * @param took office time from its coming to its leaving, the applicant's time taken out
 * @param allotted null where the process sets no time
 */
public record Stay(
        String step,
        String name,
        String lane,
        Instant opened,
        @Nullable Instant begun,
        Instant left,
        WorkingTime took,
        @Nullable WorkingTime allotted,
        Kind kind) {

    /** Whose time it is. */
    public enum Kind {
        WORK,
        /** At another agency. */
        ELSEWHERE,
        /** The applicant brings papers or pays: nobody is late. */
        APPLICANT
    }

    public boolean isLate() {
        return allotted != null && took.compareTo(allotted) > 0;
    }

    /** How much longer than allotted; negative when it was quicker. */
    public WorkingTime over() {
        return allotted == null ? WorkingTime.ZERO : took.minus(allotted);
    }
}
