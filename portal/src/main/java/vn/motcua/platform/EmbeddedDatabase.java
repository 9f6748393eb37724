// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The PostgreSQL that comes with the portal. Its program, its data, its log and its password live in the data folder;
 * it listens on this machine only. What the portal acknowledges is on disk: {@code fsync} and
 * {@code synchronous_commit} are on.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    /** The program of the database takes 60 MB, a new database with the demonstration some 250. */
    private static final long ROOM_TO_BEGIN_IN_MEGABYTES = 400;

    private static final long ROOM_TO_GO_ON_IN_MEGABYTES = 64;

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /**
     * Starts the database of a data folder, making it when there is none. A database process left over from a portal
     * that was killed is stopped first. The caller holds the {@link DataFolder}.
     */
    static EmbeddedDatabase startIn(DataFolder folder) {
        try {
            var isNew = !folder.holdsDatabase();
            folder.requireRoom(isNew ? ROOM_TO_BEGIN_IN_MEGABYTES : ROOM_TO_GO_ON_IN_MEGABYTES);
            discardHalfMade(folder);
            LeftOverPostgres.stopIn(folder.database());
            var password = folder.databasePassword();
            var database = new EmbeddedDatabase(start(folder, isNew ? "" : password), password);
            if (isNew) {
                database.requirePassword(folder);
            }
            return database;
        } catch (IOException e) {
            throw new Obstacle(Obstacle.Kind.DATABASE_DID_NOT_START, e, folder.databaseLog());
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, String password) throws IOException {
        var log = Redirect.appendTo(folder.databaseLog().toFile());
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.databaseProgram().toFile())
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(5))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off");
        if (!password.isEmpty()) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    /** A first start that was killed half-way holds nothing worth keeping: it starts anew. */
    private static void discardHalfMade(DataFolder folder) throws IOException {
        if (Files.exists(folder.database()) && !folder.holdsDatabase()) {
            LeftOverPostgres.stopIn(folder.database());
            Folders.delete(folder.database());
        }
    }

    private void requirePassword(DataFolder folder) throws IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER USER " + USER + " PASSWORD '" + password + "'");
            Files.writeString(folder.database().resolve("pg_hba.conf"), """
                    # Written by Motcua: everybody on this machine shows the password kept in the data folder.
                    local all all scram-sha-256
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
            statement.execute("SELECT pg_reload_conf()");
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new IllegalStateException("The new database in " + folder.path() + " took no password", e);
        }
        Files.createFile(folder.databaseIsComplete());
    }

    public DatabaseAddress address() {
        return DatabaseAddress.local(postgres.getPort(), password);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The database did not stop", e);
        }
    }
}
