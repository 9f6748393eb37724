// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the calendar of all units, or of one and those below it.
 *
 * @param unit the code of the unit, {@link SpecialDate#ALL} for all
 * @param put days that are special, or special in another way
 * @param remove days that follow the week again
 * @param hours other office hours from a day on
 */
public record CalendarChange(
        String unit,
        List<SpecialDate> put,
        List<LocalDate> remove,
        @Nullable Hours hours) {

    public CalendarChange {
        put = List.copyOf(put);
        remove = List.copyOf(remove);
    }

    /** @param text as {@code MON-FRI 07:00-11:30,13:30-17:00}; empty when the unit follows the one above it again */
    public record Hours(LocalDate from, String text) {}

    public static CalendarChange of(String unit, List<SpecialDate> put) {
        return new CalendarChange(unit, put, List.of(), null);
    }
}
