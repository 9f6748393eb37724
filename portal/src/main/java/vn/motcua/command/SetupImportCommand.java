// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.setup.Comparison;
import vn.motcua.setup.SetupFiles;
import vn.motcua.setup.SetupProblem;
import vn.motcua.setup.Setups;
import vn.motcua.setup.UnreadableSetup;

/** Takes a set-up over from a folder, whole or not at all; or only says what it would do. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class SetupImportCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "folder")
    Path folder = Path.of("");

    @Option(names = "--dry-run")
    boolean dryRun;

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    SetupImportCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws DataFolderIsInUse, IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(words.say("setup.no-folder", folder));
        }
        var files = read();
        try (var portal = Portal.open(options)) {
            var setups = portal.facade(Setups.class);
            var done = dryRun ? setups.compare(files) : setups.take(files, null);
            print(done);
            return done.isPossible() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private SortedMap<String, String> read() throws IOException {
        try {
            return SetupFiles.readFolder(folder);
        } catch (UnreadableSetup e) {
            throw new Refusal(words.say("setup.unreadable." + e.key(), e.about()));
        }
    }

    private void print(Comparison done) {
        lines("+ ", done.created());
        lines("~ ", done.changed());
        done.problems().stream().map(SetupProblem::sentence).forEach(System.err::println);
        var key = !done.isPossible() ? "setup.refused" : dryRun ? "setup.would" : "setup.taken";
        System.out.println(words.say(
                key,
                done.created().size(),
                done.changed().size(),
                done.same(),
                done.left().size()));
    }

    private static void lines(String mark, List<String> paths) {
        paths.forEach(path -> System.out.println(mark + path));
    }
}
