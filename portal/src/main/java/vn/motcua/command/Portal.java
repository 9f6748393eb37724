// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.MotcuaPortal;
import vn.motcua.platform.DataFolderIsInUse;
import vn.motcua.platform.Database;

/** The portal's facades without its pages, for as long as a command takes. */
final class Portal implements AutoCloseable {

    private final Database database;
    private final ConfigurableApplicationContext context;

    private Portal(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Opens it beside a running portal, or alone when none runs. */
    static Portal open(DatabaseOptions options) throws DataFolderIsInUse {
        var database = options.openForCommand();
        try {
            return new Portal(database, application(settings(options, database), WebApplicationType.NONE));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Map<String, Object> settings(DatabaseOptions options, Database database) {
        var settings = new HashMap<>(options.settings(database));
        settings.put("spring.main.lazy-initialization", true);
        settings.put("motcua.background", false);
        return settings;
    }

    /** Runs the application; what the command line says goes before every file of settings. */
    static ConfigurableApplicationContext application(Map<String, Object> settings, WebApplicationType type) {
        return new SpringApplicationBuilder(MotcuaPortal.class)
                .web(type)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command line", settings)))
                .run();
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
