// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.MotcuaPortal;
import vn.motcua.imports.ImportProgress;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.platform.Database;
import vn.motcua.platform.DatabaseAddress;

/** The portal's facades without its pages, for as long as a command takes. */
final class Portal implements AutoCloseable {

    /** The file of the data folder in which an administrator settles what differs from the ordinary (docs/settings.md). */
    private static final String SETTINGS = "settings.yaml";

    private static final int DEFAULT_PORT = 8080;

    /** Those who would tell of a failed start before {@link Explanation} does, and with a stack trace. */
    private static final List<String> SILENT = List.of(
            "org.springframework.boot.SpringApplication",
            "org.springframework.boot.diagnostics",
            "org.springframework.boot.web.server.servlet.context",
            "org.springframework.context.support");

    private final Database database;
    private final ConfigurableApplicationContext context;

    private Portal(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Opens it beside a running portal, or alone when none runs. */
    static Portal open(DatabaseOptions options) throws DataFolderIsInUse {
        var database = options.openForCommand();
        var settings = new HashMap<String, Object>();
        settings.put("spring.main.lazy-initialization", true);
        settings.put("motcua.background", false);
        SpringApplication.getShutdownHandlers().add(database::close);
        try {
            return new Portal(
                    database, application(options, database, settings, WebApplicationType.NONE, ImportProgress.SILENT));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Runs the application. What the command line says goes before the environment, and that before {@link #SETTINGS} in
     * the data folder.
     */
    static ConfigurableApplicationContext application(
            DatabaseOptions options,
            Database database,
            Map<String, Object> settings,
            WebApplicationType type,
            ImportProgress progress) {
        var first = new HashMap<>(settings);
        SILENT.forEach(logger -> first.put("logging.level." + logger, "off"));
        var data = options.data.toAbsolutePath().normalize();
        first.put("motcua.data", data.toString());
        return new SpringApplicationBuilder(MotcuaPortal.class)
                .properties(Map.of(
                        "spring.config.additional-location",
                                "optional:" + data.resolve(SETTINGS).toUri(),
                        "motcua.address", "http://localhost:" + settings.getOrDefault("server.port", DEFAULT_PORT)))
                .web(type)
                .initializers(context -> {
                    context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("command line", first));
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean(JdbcConnectionDetails.class, () -> new Connection(database));
                    beans.registerBean(ImportProgress.class, () -> progress);
                })
                .run();
    }

    /** Waits for the database only when the first connection is wanted: it starts while Spring does. */
    private record Connection(Database database) implements JdbcConnectionDetails {

        private DatabaseAddress address() {
            return database.address();
        }

        @Override
        public String getJdbcUrl() {
            return address().url();
        }

        @Override
        public @Nullable String getUsername() {
            return address().user().isEmpty() ? null : address().user();
        }

        @Override
        public @Nullable String getPassword() {
            return address().user().isEmpty() ? null : address().password();
        }
    }

    <T> T facade(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
