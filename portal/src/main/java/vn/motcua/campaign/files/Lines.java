// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.campaign.Fault;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;
import vn.motcua.imports.RefusedValue;

/** Leads through a CSV file line by line, and collects what is wrong with it. */
public final class Lines {

    private static final int AT_ONCE = 500;

    private final List<Fault> faults = new ArrayList<>();

    /**
     * Reads the lines of a file with whose columns nothing is wrong.
     *
     * @param header tells the faults of the columns
     * @param line takes a line in, or throws {@link FaultFound}, which passes over it
     */
    public void read(InputStream csv, Consumer<List<String>> header, Consumer<CsvRow> line) {
        try (var rows = CsvRows.read(csv)) {
            header.accept(rows.header());
            if (faults.isEmpty()) {
                readAll(rows, line);
            }
        }
    }

    private void readAll(CsvRows rows, Consumer<CsvRow> line) {
        for (var some = rows.next(AT_ONCE); !some.isEmpty(); some = rows.next(AT_ONCE)) {
            some.forEach(row -> read(row, line));
        }
    }

    private void read(CsvRow row, Consumer<CsvRow> line) {
        try {
            line.accept(row);
        } catch (FaultFound e) {
            faults.add(e.at(row.line()));
        }
    }

    public void add(Fault fault) {
        faults.add(fault);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** @throws FaultFound when it is no UTF-8 */
    public static String text(CsvRow row, String column) {
        try {
            return row.text(column);
        } catch (RefusedValue e) {
            throw new FaultFound(column, "", Fault.Kind.NOT_UTF8, "");
        }
    }
}
