// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.motcua.platform.DataFolder;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.platform.Database;

/** Which data folder and which database a command works on. */
final class DatabaseOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    Path data = Path.of(".motcua");

    @Option(names = "--db-url", paramLabel = "URL", descriptionKey = "db-url")
    @Nullable
    String url;

    Database openForPortal() throws DataFolderIsInUse {
        return Database.forPortal(data, url);
    }

    Database openForCommand() throws DataFolderIsInUse {
        return Database.forCommand(data, url);
    }

    /** Refuses a folder in which no portal has ever been started: its name may be mistyped. */
    void requirePortal(Words words) {
        if (url == null && !DataFolder.at(data).holdsDatabase()) {
            throw new Refusal(
                    words.say("no-portal-in-folder", data.toAbsolutePath().normalize()));
        }
    }
}
