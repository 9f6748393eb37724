// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL for all tests of a process; each Spring context gets an empty database and a data folder of its own. */
public final class PostgresForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = newDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url",
                                database,
                                "motcua.data",
                                dataOf(database),
                                "spring.datasource.username",
                                "postgres",
                                "motcua.limits.times",
                                1_000,
                                "motcua.reminding",
                                false,
                                "motcua.issuing",
                                false,
                                "motcua.reforming",
                                false)));
    }

    /** What one context has no use for any more must not go missing in another. */
    private static String dataOf(String database) {
        var name = database.replaceAll("^.*/([a-z0-9]+).*$", "$1");
        return "target/data/" + System.getProperty("motcua.fork", "1") + "-" + name;
    }

    /** The JDBC URL of a new, empty database. */
    public static String newDatabase() {
        var name = "test" + COUNT.incrementAndGet();
        try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            return Server.POSTGRES.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the test", e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
            }
        }
    }
}
