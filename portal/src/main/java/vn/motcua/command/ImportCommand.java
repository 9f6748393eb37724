// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.motcua.imports.ImportLog;
import vn.motcua.platform.DataFolderIsInUse;

/** Brings files in, on a stopped portal or beside a running one. A file may be imported again: nothing doubles. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "what")
    Importable what = Importable.PROCEDURES;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
    Path file = Path.of("");

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    ImportCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws DataFolderIsInUse {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal(words.say("file-not-read", file));
        }
        try (var portal = Portal.open(options)) {
            var name = String.valueOf(file.getFileName());
            var report = what.bring(portal, file, ProgressBar.onStandardError(name));
            portal.facade(ImportLog.class).note(what.kind(), name, report);
            report.refusals().forEach(refusal -> System.err.println(refusal.sentence()));
            System.out.println(report.sentence());
            return report.refused() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
