// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalTime;

/**
 * From when a dossier counts. Outside office hours it counts from the next opening. Where the procedure says so (civil
 * status, certification; decree 61/2018, article 18 for handing over), what comes after 15:00 counts from the opening
 * of the office's next day.
 */
public record Reception(boolean afterThreeIsTomorrow) {

    public static final Reception ANY_TIME = new Reception(false);
    public static final Reception AFTER_THREE_IS_TOMORROW = new Reception(true);

    private static final LocalTime THREE = LocalTime.of(15, 0);

    public Instant countsFrom(WorkingCalendar calendar, Instant received) {
        var opening = calendar.nextOpening(received);
        var local = opening.atZone(WorkingCalendar.ZONE);
        if (afterThreeIsTomorrow && local.toLocalTime().isAfter(THREE)) {
            return calendar.nextOpening(calendar.endOfDay(local.toLocalDate()));
        }
        return opening;
    }
}
