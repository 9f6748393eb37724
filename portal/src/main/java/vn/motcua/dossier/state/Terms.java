// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Reception;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;

/**
 * The time a dossier was promised when it was filed; a later change of the catalogue does not touch it.
 *
 * @param limit none where the procedure names none: then its process says how long it takes
 */
public record Terms(@Nullable TimeLimit limit, SupplementPolicy supplement, boolean afterThreeIsTomorrow) {

    public Reception reception() {
        return new Reception(afterThreeIsTomorrow);
    }
}
