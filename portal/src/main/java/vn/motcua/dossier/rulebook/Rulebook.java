// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.rulebook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.Procedure;
import vn.motcua.form.Form;

/** What the catalogue and the agencies say that a dossier goes by; all of it is kept in memory. */
public interface Rulebook {

    /** How a unit handles a procedure, if it does. */
    Optional<Handling> handling(String procedure, String unit, Instant at);

    /** The procedure as it was at that moment, by which a dossier of then goes: its fees, its papers. */
    default Optional<Procedure> procedure(String code, String unit, Instant at) {
        return handling(code, unit, at).map(Handling::procedure);
    }

    Form form(UUID version);

    /** The way of dossiers that go by this version of a process. */
    Route route(UUID processVersion);

    WorkingCalendar calendar(String unit);

    Desks desks(String receivingUnit, String handlingUnit);

    CodePattern codes();

    SupplementRule supplementRule();
}
