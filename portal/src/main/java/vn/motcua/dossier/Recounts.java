// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import org.springframework.stereotype.Service;
import vn.motcua.agency.CalendarChange;
import vn.motcua.dossier.recounting.Recounting;
import vn.motcua.identity.Actor;

/**
 * Changes of the calendar with what hangs on them: a day off that is entered later was never a working day, so that running dossiers are
 * due accordingly, and those who filed them are told. All in one transaction.
 */
@Service
public class Recounts {

    private final Recounting recounting;

    Recounts(Recounting recounting) {
        this.recounting = recounting;
    }

    /**
     * What a change does to running dossiers.
     *
     * @param dossiers that are due at another time
     * @param later of these, those due later than before
     * @param steps whose own time changes
     */
    public record Extent(int dossiers, int later, int steps) {}

    /** What a change would do, without doing it. */
    public Extent extent(CalendarChange change) {
        return recounting.extent(change);
    }

    /** Makes a change and counts anew. */
    public Extent carryOut(Actor actor, CalendarChange change) {
        return recounting.carryOut(actor, change);
    }
}
