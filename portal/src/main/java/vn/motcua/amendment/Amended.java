// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.Procedure;

/** The answer to whoever changes, publishes or discards a draft of a procedure. */
public sealed interface Amended {

    record Made(ProcedureDraft draft) implements Amended {}

    /** It is published; new dossiers go by it from its day on. */
    record Published(Procedure version) implements Amended {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Fault> faults) implements Amended {

        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused because(String field, String code, Object... arguments) {
            return new Refused(List.of(Fault.of(field, code, arguments)));
        }
    }

    /** Somebody else has changed the same since it was read; nothing was changed. */
    record Overtaken(UUID by, Instant at) implements Amended {}

    /** There is no open draft, or not any more. */
    record NoDraft() implements Amended {}
}
