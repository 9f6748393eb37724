// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.motcua.process.Checked;
import vn.motcua.process.Findings;
import vn.motcua.process.ProcessFiles;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Accepts or refuses each file, naming the element and the reason.",
        footer = {"", "Example: ./motcua process check khai-sinh.bpmn"})
final class ProcessCheckCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "BPMN 2.0 files.")
    List<Path> files = List.of();

    @Option(names = "--lang", defaultValue = "vi", description = "vi or en (default: ${DEFAULT-VALUE}).")
    String language = "vi";

    @Override
    public Integer call() throws IOException {
        var allAccepted = true;
        for (var file : files) {
            allAccepted &= check(file);
        }
        return allAccepted ? 0 : 1;
    }

    private boolean check(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            System.out.println(file + ": cannot be read");
            return false;
        }
        var checked = ProcessFiles.check(Files.readAllBytes(file));
        System.out.println(Findings.print(file.toString(), checked, Locale.of(language)));
        return checked instanceof Checked.Accepted;
    }
}
