// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

import java.util.ArrayList;
import java.util.List;

/** Counts, line by line, what became of an imported file. For one import, by one thread. */
public final class Tally {

    private int imported;
    private int updated;
    private int unchanged;
    private final List<Refusal> refusals = new ArrayList<>();

    public void imported() {
        imported++;
    }

    public void updated() {
        updated++;
    }

    public void unchanged() {
        unchanged++;
    }

    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    public ImportReport report() {
        return new ImportReport(imported, updated, unchanged, refusals.size(), refusals);
    }
}
