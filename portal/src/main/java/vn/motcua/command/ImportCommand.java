// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.motcua.agency.AgencyImports;
import vn.motcua.catalogue.Procedures;
import vn.motcua.identity.Accounts;
import vn.motcua.imports.ImportKind;
import vn.motcua.imports.ImportLog;
import vn.motcua.imports.ImportProgress;
import vn.motcua.imports.ImportReport;
import vn.motcua.platform.DataFolderIsInUse;

/** Brings files in, on a stopped portal or beside a running one. A file may be imported again: nothing doubles. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports procedures, units, holidays or processes; docs/imports.md has the formats.",
        synopsisSubcommandLabel = "WHAT")
final class ImportCommand {

    @Command(
            name = "procedures",
            mixinStandardHelpOptions = true,
            description = "Procedures, one JSON object a line (.jsonl, .jsonl.gz).")
    int procedures(@Mixin DatabaseOptions options, @Parameters(paramLabel = "FILE") Path file)
            throws DataFolderIsInUse {
        return run(
                options,
                ImportKind.PROCEDURES,
                file,
                (portal, progress) -> portal.facade(Procedures.class).importFile(file, progress));
    }

    @Command(
            name = "units",
            mixinStandardHelpOptions = true,
            description = "Units of the administration, or the provinces, districts and communes of addresses (.csv).")
    int units(@Mixin DatabaseOptions options, @Parameters(paramLabel = "FILE") Path file) throws DataFolderIsInUse {
        return run(
                options,
                ImportKind.UNITS,
                file,
                (portal, progress) -> portal.facade(AgencyImports.class).importUnits(file, progress));
    }

    @Command(
            name = "holidays",
            mixinStandardHelpOptions = true,
            description = "Holidays, make-up days and days with their own hours (.csv, .json).")
    int holidays(@Mixin DatabaseOptions options, @Parameters(paramLabel = "FILE") Path file) throws DataFolderIsInUse {
        return run(
                options,
                ImportKind.HOLIDAYS,
                file,
                (portal, progress) -> portal.facade(AgencyImports.class).importHolidays(file, progress));
    }

    @Command(
            name = "processes",
            mixinStandardHelpOptions = true,
            description = "Processes: a BPMN file (.bpmn), or the step tables of a province's decisions (.json).")
    int processes(@Mixin DatabaseOptions options, @Parameters(paramLabel = "FILE") Path file) throws DataFolderIsInUse {
        return run(
                options,
                ImportKind.PROCESSES,
                file,
                (portal, progress) -> portal.facade(Procedures.class).importProcesses(file, progress));
    }

    @Command(
            name = "officers",
            mixinStandardHelpOptions = true,
            description = "Officers and their posts, one post a line (.csv).")
    int officers(@Mixin DatabaseOptions options, @Parameters(paramLabel = "FILE") Path file) throws DataFolderIsInUse {
        return run(
                options,
                ImportKind.OFFICERS,
                file,
                (portal, progress) -> portal.facade(Accounts.class).importOfficers(file, progress));
    }

    @FunctionalInterface
    private interface Import {
        ImportReport run(Portal portal, ImportProgress progress);
    }

    private static int run(DatabaseOptions options, ImportKind kind, Path file, Import what) throws DataFolderIsInUse {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("The file " + file + " cannot be read. Is its name right?");
        }
        try (var portal = Portal.open(options)) {
            var report = what.run(portal, ProgressBar.onStandardError());
            portal.facade(ImportLog.class).note(kind, String.valueOf(file.getFileName()), report);
            report.refusals().forEach(refusal -> System.err.println(refusal.sentence()));
            System.out.println(report.sentence());
            return report.refused() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }
}
