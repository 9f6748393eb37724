// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a procedure stands here.
 *
 * @param own people of the province have changed it
 * @param closedFrom the first day on which it is not filed any more; null while no end is set
 */
public record Standing(boolean own, @Nullable LocalDate closedFrom, String closedWhy) {

    public boolean isClosedOn(LocalDate day) {
        return closedFrom != null && !day.isBefore(closedFrom);
    }
}
