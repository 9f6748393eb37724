// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;

/**
 * One way to file a procedure, with its time limit and fees. A channel may come twice, for two cases.
 *
 * @param limit null when the source gives none or one that cannot be understood
 * @param limitAsGiven number and unit as the source wrote them
 * @param free nothing is paid, says the source
 * @param note in which case, and whatever else the source says of time and fee
 */
public record Way(
        Channel channel, @Nullable TimeLimit limit, String limitAsGiven, boolean free, List<Fee> fees, Wording note) {

    public Way {
        fees = List.copyOf(fees);
    }
}
