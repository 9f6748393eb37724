// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty at a unit.
 *
 * @param unit the code of the unit, such as H57.16.03
 * @param to the last day; null while no end is set
 */
public record Post(
        String unit, Role role, LocalDate from, @Nullable LocalDate to) {

    public Post {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("A post needs the code of its unit, such as H57.16.03");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A post at " + unit + " ends on " + to + ", before it begins on " + from);
        }
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
