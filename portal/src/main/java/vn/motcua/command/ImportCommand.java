// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.motcua.imports.ImportLog;
import vn.motcua.imports.ImportReport;
import vn.motcua.platform.DataFolderIsInUse;

/** Brings files in, on a stopped portal or beside a running one. A file may be imported again: nothing doubles. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "what")
    Importable what = Importable.PROCEDURES;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    List<Path> files = List.of();

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    ImportCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws DataFolderIsInUse {
        files.forEach(this::requireReadable);
        try (var portal = Portal.open(options)) {
            var whole = ImportReport.NOTHING;
            for (var file : files) {
                whole = whole.and(bring(portal, file));
            }
            System.out.println(whole.sentence());
            return whole.refused() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void requireReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal(words.say("file-not-read", file));
        }
    }

    /** Of several files each is told of by its name, before the sum. */
    private ImportReport bring(Portal portal, Path file) {
        var name = String.valueOf(file.getFileName());
        var report = what.bring(portal, file, ProgressBar.onStandardError(name));
        portal.facade(ImportLog.class).note(what.kind(), name, report);
        report.refusals().forEach(refusal -> System.err.println(refusal.sentence()));
        if (files.size() > 1) {
            System.out.println(name + ": " + report.sentence());
        }
        return report;
    }
}
