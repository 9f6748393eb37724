// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import vn.motcua.process.Checked;
import vn.motcua.process.Findings;
import vn.motcua.process.ProcessFiles;

/** Accepts or refuses process files; needs no database. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class ProcessCheckCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    List<Path> files = List.of();

    ProcessCheckCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        var allAccepted = true;
        for (var file : files) {
            allAccepted &= check(file);
        }
        return allAccepted ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean check(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            System.out.println(words.say("file-not-read", file));
            return false;
        }
        try (var stream = Files.newInputStream(file)) {
            var checked = ProcessFiles.check(stream);
            System.out.println(Findings.print(file.toString(), checked, words.locale()));
            return checked instanceof Checked.Accepted;
        }
    }
}
