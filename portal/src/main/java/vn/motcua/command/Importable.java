// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.nio.file.Path;
import java.util.Locale;
import vn.motcua.agency.AgencyImports;
import vn.motcua.agency.Units;
import vn.motcua.catalogue.Procedures;
import vn.motcua.identity.Accounts;
import vn.motcua.imports.ImportKind;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.index.Boundaries;
import vn.motcua.index.IndexImports;

/** What can be brought in from a file; docs/imports.md has the formats. */
enum Importable {
    PROCEDURES((portal, file, progress) -> portal.facade(Procedures.class).importFile(file, progress)),
    UNITS((portal, file, progress) -> portal.facade(AgencyImports.class).importUnits(file, progress)),
    HOLIDAYS((portal, file, progress) -> portal.facade(AgencyImports.class).importHolidays(file, progress)),
    PROCESSES((portal, file, progress) -> portal.facade(Procedures.class).importProcesses(file, progress)),
    OFFICERS((portal, file, progress) -> {
        var units = portal.facade(Units.class);
        return portal.facade(Accounts.class)
                .importOfficers(file, post -> units.find(post.unit()).isPresent(), progress);
    }),
    INDEX((portal, file, progress) -> portal.facade(IndexImports.class).importFile(file, progress)),
    BOUNDARIES((portal, file, progress) -> portal.facade(Boundaries.class).importFile(file, progress));

    private final How how;

    Importable(How how) {
        this.how = how;
    }

    @FunctionalInterface
    private interface How {
        ImportReport bring(Portal portal, Path file, ImportProgress progress);
    }

    ImportReport bring(Portal portal, Path file, ImportProgress progress) {
        return how.bring(portal, file, progress);
    }

    ImportKind kind() {
        return ImportKind.valueOf(name());
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
