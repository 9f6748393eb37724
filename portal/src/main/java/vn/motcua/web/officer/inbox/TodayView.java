// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the officer did on a day, the newest first. */
public record TodayView(
        LocalDate day,
        boolean isToday,
        String before,
        @Nullable String after,
        List<Line> lines,
        @Nullable String next) {

    /**
     * @param away the colleague in whose stead it was done
     * @param undo the step that can be taken back; none when somebody has gone on
     */
    public record Line(
            Instant at,
            String what,
            String code,
            String applicant,
            String procedure,
            String step,
            String away,
            @Nullable Integer minutes,
            @Nullable String undo) {}
}
