// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.imports.Refusal;
import vn.motcua.imports.RefusedValue;
import vn.motcua.imports.Tally;

/**
 * Brings in units, administrative divisions and special days from files (formats: docs/imports.md). What is in already
 * is counted as unchanged, so that an import that broke off is simply run again.
 */
@Service
public class AgencyImports {

    private static final int BATCH = 500;

    private final AgencyTables tables;
    private final AgencyState state;
    private final TransactionTemplate transactions;

    AgencyImports(AgencyTables tables, AgencyState state, TransactionTemplate transactions) {
        this.tables = tables;
        this.state = state;
        this.transactions = transactions;
    }

    /** Units, or the provinces, districts and communes of an address: the header of the file tells which. */
    public ImportReport importUnits(Path file, ImportProgress progress) {
        try (var rows = CsvRows.open(file)) {
            return importUnits(rows, progress);
        }
    }

    /** Holidays, make-up days and days with their own hours, as CSV or JSON. */
    public ImportReport importHolidays(Path file, ImportProgress progress) {
        if (file.getFileName().toString().endsWith(".json")) {
            return take(HolidayJson.read(file), progress);
        }
        try (var rows = CsvRows.open(file)) {
            return importHolidays(rows, progress);
        }
    }

    ImportReport importUnits(CsvRows rows, ImportProgress progress) {
        if (rows.hasColumns("code", "parent", "level", "kind", "name", "valid_from")) {
            return take(rows, new UnitImport(tables), progress);
        }
        return DivisionShape.find(rows)
                .map(shape -> take(rows, new DivisionImport(tables, shape), progress))
                .orElseGet(() -> unknownHeader(
                        rows,
                        "code,parent,level,kind,name,name_en,valid_from,valid_to,address,"
                                + "phone,hours,division for units, or code,level,parent,name,full_name,full_name_en,valid_from,"
                                + "valid_to for divisions"));
    }

    ImportReport importHolidays(CsvRows rows, ImportProgress progress) {
        return rows.hasColumns("date", "kind")
                ? take(rows, new HolidayImport(tables), progress)
                : unknownHeader(rows, "date,kind,name,name_en,instead_of,hours,unit,source");
    }

    private ImportReport take(CsvRows rows, Intake intake, ImportProgress progress) {
        var tally = new Tally();
        for (var batch = rows.next(BATCH); !batch.isEmpty(); batch = rows.next(BATCH)) {
            takeBatch(batch, intake, tally);
            progress.reached(rows.bytesRead(), rows.size());
        }
        state.reload();
        return tally.report();
    }

    private ImportReport take(List<CsvRow> rows, ImportProgress progress) {
        var tally = new Tally();
        takeBatch(rows, new HolidayImport(tables), tally);
        progress.reached(rows.size(), rows.size());
        state.reload();
        return tally.report();
    }

    private void takeBatch(List<CsvRow> batch, Intake intake, Tally tally) {
        transactions.executeWithoutResult(_ -> {
            batch.forEach(row -> takeRow(row, intake, tally));
            tables.nextRevision();
        });
    }

    private static void takeRow(CsvRow row, Intake intake, Tally tally) {
        try {
            intake.take(row, tally);
        } catch (RefusedValue refused) {
            tally.refused(refused.at(row.line()));
        }
    }

    private static ImportReport unknownHeader(CsvRows rows, String expected) {
        var tally = new Tally();
        tally.refused(new Refusal(1, "header", String.join(",", rows.header()), expected));
        return tally.report();
    }

    /** Takes the records of one kind of file into the tables, one by one. */
    interface Intake {
        void take(CsvRow row, Tally tally);
    }
}
