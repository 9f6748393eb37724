// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.MotcuaPortal;
import vn.motcua.platform.EmbeddedDatabase;

@Command(name = "start", mixinStandardHelpOptions = true, description = "Starts the portal with its database.")
final class StartCommand implements Callable<Integer> {

    /** The exit code that is not one: the server threads keep the program alive. */
    static final int STAYS = Integer.MIN_VALUE;

    @Option(names = "--port", defaultValue = "8080", description = "Port of the pages (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(names = "--data", defaultValue = ".motcua", description = "Folder of the data (default: ${DEFAULT-VALUE}).")
    Path data = Path.of(".motcua");

    @Option(names = "--db-url", description = "A PostgreSQL of your own, as a JDBC URL.")
    @Nullable
    String databaseUrl;

    @Option(names = "--empty", description = "Start without the demonstration content.")
    boolean empty;

    @Override
    public Integer call() {
        new SpringApplicationBuilder(MotcuaPortal.class).properties(settings()).run();
        System.out.println("Motcua is ready: http://localhost:" + port);
        return STAYS;
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", port);
        settings.put("motcua.data", data.toString());
        settings.put("motcua.demonstration", !empty);
        settings.put("spring.datasource.url", databaseUrl());
        return settings;
    }

    private String databaseUrl() {
        return databaseUrl != null
                ? databaseUrl
                : EmbeddedDatabase.startIn(data.toAbsolutePath()).url();
    }
}
