// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

import java.util.ArrayList;
import java.util.List;

/** What became of the lines of an imported file; the refused ones are explained one by one. */
public record ImportReport(int imported, int updated, int unchanged, int refused, List<Refusal> refusals) {

    public static final ImportReport NOTHING = new ImportReport(0, 0, 0, 0, List.of());

    public ImportReport {
        refusals = List.copyOf(refusals);
    }

    /** Of two files together. */
    public ImportReport and(ImportReport other) {
        var all = new ArrayList<>(refusals);
        all.addAll(other.refusals);
        return new ImportReport(
                imported + other.imported,
                updated + other.updated,
                unchanged + other.unchanged,
                refused + other.refused,
                all);
    }

    /** The last line of every import command. */
    public String sentence() {
        return "imported %d, updated %d, unchanged %d, refused %d".formatted(imported, updated, unchanged, refused);
    }
}
