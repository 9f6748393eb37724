// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.platform.Database;

/** Which data folder and which database a command works on. */
final class DatabaseOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".motcua",
            description = "Folder of the data (default: ${DEFAULT-VALUE}).")
    Path data = Path.of(".motcua");

    @Option(
            names = "--db-url",
            paramLabel = "URL",
            description = "A PostgreSQL (15 or later) of your own: jdbc:postgresql://host/name?user=…&password=…")
    @Nullable
    String url;

    Database openForPortal() throws DataFolderIsInUse {
        return Database.forPortal(data, url);
    }

    Database openForCommand() throws DataFolderIsInUse {
        return Database.forCommand(data, url);
    }

    /** The settings by which a Spring application finds the database and the folder. */
    Map<String, Object> settings(Database database) {
        var settings = new HashMap<String, Object>();
        settings.put("motcua.data", data.toAbsolutePath().normalize().toString());
        settings.put("spring.datasource.url", database.address().url());
        if (!database.address().user().isEmpty()) {
            settings.put("spring.datasource.username", database.address().user());
            settings.put("spring.datasource.password", database.address().password());
        }
        return settings;
    }
}
