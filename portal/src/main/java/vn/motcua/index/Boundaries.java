// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Tally;

/**
 * The outlines of the provinces, as an administrator brought them in (format: docs/imports.md); a portal comes with none. They are
 * for coloured maps, simplified when they come in, and say nothing of where a border runs.
 */
@Service
public class Boundaries {

    private final BoundaryTable table;
    private final Places places;
    private final TransactionTemplate transactions;

    Boundaries(BoundaryTable table, Places places, TransactionTemplate transactions) {
        this.table = table;
        this.places = places;
        this.transactions = transactions;
    }

    /**
     * @param outlines by the codes of the provinces, as SVG paths on {@link MapGrid}
     * @param credit whose boundaries they are; may be empty
     */
    public record Outlines(Map<String, String> outlines, String credit) {}

    /** Empty when no boundaries of this division were brought in. */
    public Optional<Outlines> of(Division division) {
        return table.find(division);
    }

    public boolean has(Division division) {
        return table.has(division);
    }

    /** All of a file or nothing of it: a map with holes tells untruths. */
    public ImportReport importFile(Path file, ImportProgress progress) {
        var tally = new Tally();
        var read = BoundaryFile.read(file, places, tally);
        read.ifPresent(map -> transactions.executeWithoutResult(_ -> keep(map, tally)));
        progress.reached(1, 1);
        return tally.report();
    }

    private void keep(BoundaryFile.Country country, Tally tally) {
        table.lock();
        var before = table.find(country.division()).map(Outlines::outlines).orElse(Map.of());
        var now = Simplification.of(country.rings());
        now.forEach((place, path) -> {
            if (!before.containsKey(place)) {
                tally.imported();
            } else if (path.equals(before.get(place))) {
                tally.unchanged();
            } else {
                tally.updated();
            }
        });
        table.replace(country.division(), new Outlines(now, country.credit()));
    }
}
