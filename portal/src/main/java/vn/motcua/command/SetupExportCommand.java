// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.setup.SetupFiles;
import vn.motcua.setup.Setups;

/** Writes the set-up of a portal into a folder, to be kept in Git and passed on. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class SetupExportCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "folder")
    Path folder = Path.of("");

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    SetupExportCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws DataFolderIsInUse, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refusal(words.say("setup.no-folder", folder));
        }
        options.requirePortal(words);
        try (var portal = Portal.open(options)) {
            var setups = portal.facade(Setups.class);
            var files = setups.write();
            SetupFiles.writeFolder(files, setups.folders(), folder);
            System.out.println(words.say("setup.written", files.size(), folder));
            return ExitCode.OK;
        }
    }
}
