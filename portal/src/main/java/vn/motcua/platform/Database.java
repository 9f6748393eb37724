// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database that a command works on: one named by its address, the one of a portal that runs on a data folder, or
 * that of a stopped portal, which is started for as long as the command takes. It starts beside whatever the caller does
 * meanwhile; who asks for its address waits for it.
 */
public final class Database implements AutoCloseable {

    /** Had before any thread is started: two that ask for their first logger at once get a warning. */
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final CompletableFuture<DatabaseAddress> address;
    private final CompletableFuture<Optional<EmbeddedDatabase>> embedded;
    private final @Nullable DataFolder folder;
    private CompletableFuture<Optional<DatabaseKeeper>> keeper = CompletableFuture.completedFuture(Optional.empty());

    private Database(CompletableFuture<DatabaseAddress> address, @Nullable DataFolder folder) {
        this.address = address;
        this.embedded = CompletableFuture.completedFuture(Optional.empty());
        this.folder = folder;
    }

    private Database(DataFolder folder) {
        var starting = CompletableFuture.supplyAsync(() -> EmbeddedDatabase.startIn(folder), Database::onItsOwnThread);
        this.address = starting.thenApply(EmbeddedDatabase::address);
        this.embedded = starting.thenApply(Optional::of);
        this.folder = folder;
    }

    private static void onItsOwnThread(Runnable start) {
        LOG.debug("The embedded database starts");
        Thread.ofPlatform().name("database").start(start);
    }

    /** Opens the database for a portal, which must be alone on its data folder, and keeps an embedded one alive. */
    public static Database forPortal(Path data, @Nullable String url) throws DataFolderIsInUse {
        var database = open(DataFolder.at(data).own(), url);
        database.keeper = database.embedded.thenApply(embedded -> embedded.map(DatabaseKeeper::of));
        return database;
    }

    /** Opens the database for a command, beside a running portal or without one. */
    public static Database forCommand(Path data, @Nullable String url) throws DataFolderIsInUse {
        if (url != null) {
            return new Database(ForeignDatabase.at(url), null);
        }
        var folder = DataFolder.at(data);
        try {
            return open(folder.own(), null);
        } catch (DataFolderIsInUse inUse) {
            folder.close();
            var running = folder.runningDatabase().orElseThrow(() -> missing(folder, inUse));
            return new Database(CompletableFuture.completedFuture(running), null);
        }
    }

    /** Somebody owns the folder: a portal whose database is away, or one that is only starting. */
    private static RuntimeException missing(DataFolder folder, DataFolderIsInUse inUse) {
        return new Obstacle(
                Obstacle.Kind.DATABASE_OF_PORTAL_IS_AWAY, inUse, folder.path(), inUse.process(), folder.databaseLog());
    }

    private static Database open(DataFolder folder, @Nullable String url) {
        return url == null ? new Database(folder) : new Database(ForeignDatabase.at(url), folder);
    }

    /** Waits until the database answers. Throws what kept it from starting. */
    public DatabaseAddress address() {
        try {
            return address.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    /** Whoever comes second waits for the first: a start that fails and a SIGTERM may meet here. */
    @Override
    public synchronized void close() {
        keeper.exceptionally(_ -> Optional.empty()).join().ifPresent(DatabaseKeeper::close);
        embedded.exceptionally(_ -> Optional.empty()).join().ifPresent(EmbeddedDatabase::close);
        if (folder != null) {
            folder.close();
        }
    }
}
