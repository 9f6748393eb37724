// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.Capacity;

/** How a procedure is handled where the clerk sits; {@code units}: all where this clerk may receive it. */
record CounterDesk(Handling handling, String unit, List<String> units) {

    /** The papers of the procedure, and the one that may prove the right to hand in for another. */
    Stream<String> paperKeys() {
        return Stream.concat(handling.procedure().papersToBring().stream().map(Paper::key), Stream.of(Capacity.PROOF));
    }
}
