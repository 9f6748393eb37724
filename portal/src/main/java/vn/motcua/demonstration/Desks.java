// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;

/** The desks of an office: whoever sits there does one thing after the other, in office hours. */
final class Desks {

    /** What somebody actually spends on a step, once the dossier is before them. */
    private static final int MINUTES_FOR_A_STEP = 8;

    private final Map<Workplace, Instant> busyUntil = new HashMap<>();

    /** When a dossier that is taken up now is done with. */
    Instant doneAt(Workplace workplace, Instant now, WorkingCalendar calendar) {
        var free = busyUntil.getOrDefault(workplace, now);
        var begin = free.isAfter(now) ? free : now;
        var done = calendar.plus(begin, WorkingTime.ofMinutes(MINUTES_FOR_A_STEP / workplace.seats()));
        busyUntil.put(workplace, done);
        return done;
    }
}
