// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDay.Holiday;
import vn.motcua.calendar.SpecialDay.MakeUpDay;
import vn.motcua.calendar.SpecialDay.OwnHours;

/**
 * A date that does not follow the week, for all units or for one and those below it.
 *
 * @param unit the code of the unit, {@code *} for all
 */
public record SpecialDate(
        String unit,
        LocalDate date,
        Kind kind,
        String name,
        String nameEn,
        @Nullable LocalDate insteadOf,
        @Nullable String hours,
        String source) {

    /** Stands for all units. */
    public static final String ALL = "*";

    /** What is special about it. */
    public enum Kind {
        HOLIDAY,
        DAY_IN_LIEU,
        SWAPPED_OFF,
        MAKE_UP,
        OWN_HOURS,
        /** In a file: the date follows the week again. Never kept. */
        ORDINARY
    }

    SpecialDay asSpecialDay() {
        return switch (kind) {
            case HOLIDAY, DAY_IN_LIEU, SWAPPED_OFF, ORDINARY -> new Holiday(name);
            case MAKE_UP -> new MakeUpDay(name, Objects.requireNonNull(insteadOf));
            case OWN_HOURS -> OwnHours.of(name, Objects.requireNonNull(hours));
        };
    }
}
