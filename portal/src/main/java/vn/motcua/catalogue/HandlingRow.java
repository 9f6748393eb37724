// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.SupplementPolicy;

/**
 * One rule of who handles a procedure.
 *
 * @param receives the code of a unit, or {@link #COMMUNE} or {@link #DISTRICT} for every people's committee of that level
 * @param handles the code of a unit, or {@link #RECEIVER} for the unit that took the dossier in
 * @param process the key of the process
 */
record HandlingRow(
        String procedure,
        String receives,
        String handles,
        String process,
        SupplementPolicy supplement,
        boolean afterThreeIsTomorrow,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static final String COMMUNE = "COMMUNE";
    static final String DISTRICT = "DISTRICT";
    static final String RECEIVER = "RECEIVER";

    /** The same rule for other units, from a day on. */
    HandlingRow at(String receiver, String handler, LocalDate from) {
        var since = validFrom.isBefore(from) ? from : validFrom;
        return new HandlingRow(procedure, receiver, handler, process, supplement, afterThreeIsTomorrow, since, validTo);
    }

    /** There is a day on which both are valid. */
    boolean meets(HandlingRow other) {
        return (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }

    /** The same rule by another process, from a day on. */
    HandlingRow following(String other, LocalDate from) {
        return new HandlingRow(procedure, receives, handles, other, supplement, afterThreeIsTomorrow, from, validTo);
    }
}
