// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.imports.CsvRows;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.platform.Preparation;

/** Gives a fresh portal the provinces, the units of Huế and the holidays; an administrator's own are left alone. */
@Component
@Order(AgencyStarter.FIRST)
class AgencyStarter implements Preparation {

    /** Before the catalogue and the accounts, which speak of units. */
    static final int FIRST = 10;

    private static final Logger LOG = LoggerFactory.getLogger(AgencyStarter.class);

    private final AgencyTables tables;
    private final AgencyImports imports;

    AgencyStarter(AgencyTables tables, AgencyImports imports) {
        this.tables = tables;
        this.imports = imports;
    }

    @Override
    public void prepare() {
        fillIfFresh();
    }

    void fillIfFresh() {
        if (tables.revision() == 0) {
            load("provinces.csv", imports::importUnits);
            load("divisions.csv", imports::importUnits);
            load("holidays.csv", imports::importHolidays);
            load("units.csv", imports::importUnits);
        }
    }

    private static void load(String name, BiFunction<CsvRows, ImportProgress, ImportReport> importer) {
        try (var rows = CsvRows.read(new ClassPathResource("starter/" + name).getInputStream())) {
            var report = importer.apply(rows, ImportProgress.SILENT);
            if (report.refused() > 0) {
                throw new IllegalStateException("Starter file " + name + ": "
                        + report.refusals().getFirst().sentence());
            }
            LOG.debug("Starter content {}: {}", name, report.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException("The starter file " + name + " is missing from the program", e);
        }
    }
}
