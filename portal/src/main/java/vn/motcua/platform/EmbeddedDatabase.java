// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres postgres, String password) {
        this.folder = folder;
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
            var database = new EmbeddedDatabase(folder, start(folder, isNew ? "" : password), password);
            if (isNew) {
                database.requirePassword();
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
                .setServerConfig("jit", "off")
                // the detail of an error quotes the row: names and numbers of people
                .setServerConfig("log_error_verbosity", "terse");
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

    private void requirePassword() throws IOException {
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

    boolean isAlive() {
        return LeftOverPostgres.isAlive(folder.database());
    }

    Path log() {
        return folder.databaseLog();
    }

    /**
     * Starts it again after its process has died, on the same port and with the same settings. Returns when it answers,
     * or false when it has died once more; a long recovery is waited for.
     */
    boolean startAgain() throws IOException, InterruptedException {
        folder.requireRoom(ROOM_TO_GO_ON_IN_MEGABYTES);
        LeftOverPostgres.clearMisleadingMark(folder.database());
        var starting = new ProcessBuilder(restartCommand())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log().toFile()))
                .start();
        try {
            return starting.waitFor() == 0;
        } finally {
            starting.destroy();
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does, as it was started first. */
    private List<String> restartCommand() throws IOException {
        var command = new ArrayList<String>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
        var patience = String.valueOf(Duration.ofDays(1).toSeconds());
        command.addAll(List.of(control().toString(), "restart", "-w", "-t", patience));
        command.addAll(List.of("-D", folder.database().toString(), "-l", log().toString()));
        return command;
    }

    /** Beside the program that the database was last started with, as PostgreSQL has noted it. */
    private Path control() throws IOException {
        var lastStart = Files.readString(folder.database().resolve("postmaster.opts"));
        return Path.of(lastStart.substring(0, lastStart.indexOf(" \""))).resolveSibling("pg_ctl");
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
