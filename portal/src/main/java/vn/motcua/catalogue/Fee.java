// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one case of a procedure costs.
 *
 * @param dong whole đồng; null when the amount is set elsewhere (a resolution of the province) or could not be understood
 * @param what what is paid for, or in which case
 * @param when a FEEL condition over the answers of the form; empty: always
 * @param times a FEEL number over the answers by which the amount is multiplied, such as the copies wanted; empty: once
 * @param asGiven the amount as the source wrote it, for the administrator; empty in content of our own
 */
public record Fee(@Nullable Long dong, Wording what, String when, String times, String asGiven) {

    public Fee {
        times = Objects.requireNonNullElse(times, "");
    }

    /** Comes on top of another fee, so it is not what the procedure costs. */
    boolean isSurcharge() {
        return !when.isBlank() && !times.isBlank();
    }
}
