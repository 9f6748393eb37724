// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Map;
import java.util.UUID;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;

/**
 * How one unit handles one procedure at one moment; what a new dossier is pinned to.
 *
 * @param receivingUnit the unit whose one-stop desk takes the dossier in
 * @param handlingUnit the unit that decides
 * @param limits time limit of each channel it may be filed by
 * @param afterThreeIsTomorrow received after 15:00, a result of the same day comes the next working day
 */
public record Handling(
        Procedure procedure,
        UUID formVersion,
        UUID processVersion,
        String receivingUnit,
        String handlingUnit,
        Map<Channel, TimeLimit> limits,
        SupplementPolicy supplement,
        boolean afterThreeIsTomorrow) {

    public Handling {
        limits = Map.copyOf(limits);
    }

    /** The same by another version of the form: the one that was filled in. */
    public Handling by(UUID form) {
        return new Handling(
                procedure, form, processVersion, receivingUnit, handlingUnit, limits, supplement, afterThreeIsTomorrow);
    }

    /** The same elsewhere. */
    Handling at(String receiver, String handler) {
        return new Handling(
                procedure, formVersion, processVersion, receiver, handler, limits, supplement, afterThreeIsTomorrow);
    }
}
