// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.MotcuaPortal;
import vn.motcua.platform.Database;

/** The portal itself on a database: with its pages, or its facades alone. */
public final class RunningPortal implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningPortal(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The facades, with nothing going on in the background. */
    public static RunningPortal withoutPages(Database database) {
        return start(
                database, WebApplicationType.NONE, Map.of("motcua.background", false, "motcua.demonstration", false));
    }

    /** The whole program on a port that is free. */
    public static RunningPortal withPages(Database database, Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("server.port", 0);
        return start(database, WebApplicationType.SERVLET, all);
    }

    private static RunningPortal start(Database database, WebApplicationType type, Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("spring.datasource.url", database.address().url());
        all.put("spring.datasource.username", database.address().user());
        all.put("spring.datasource.password", database.address().password());
        return new RunningPortal(new SpringApplicationBuilder(MotcuaPortal.class)
                .web(type)
                .logStartupInfo(false)
                .initializers(context ->
                        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bench", all)))
                .run());
    }

    public <T> T facade(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
