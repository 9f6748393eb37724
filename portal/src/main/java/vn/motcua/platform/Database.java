// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The database that a command works on: one named by its address, the one of a portal that runs on a data folder, or
 * that of a stopped portal, which is started for as long as the command takes.
 */
public final class Database implements AutoCloseable {

    private final DatabaseAddress address;
    private final @Nullable EmbeddedDatabase embedded;
    private final @Nullable DataFolder folder;

    private Database(DatabaseAddress address, @Nullable EmbeddedDatabase embedded, @Nullable DataFolder folder) {
        this.address = address;
        this.embedded = embedded;
        this.folder = folder;
    }

    /** Opens the database for a portal, which must be alone on its data folder. */
    public static Database forPortal(Path data, @Nullable String url) throws DataFolderIsInUse {
        return open(DataFolder.at(data).own(), url);
    }

    /** Opens the database for a command, beside a running portal or without one. */
    public static Database forCommand(Path data, @Nullable String url) throws DataFolderIsInUse {
        if (url != null) {
            return new Database(DatabaseAddress.of(url), null, null);
        }
        var folder = DataFolder.at(data);
        try {
            return open(folder.own(), null);
        } catch (DataFolderIsInUse inUse) {
            folder.close();
            return new Database(folder.runningDatabase().orElseThrow(() -> inUse), null, null);
        }
    }

    private static Database open(DataFolder folder, @Nullable String url) {
        if (url != null) {
            return new Database(DatabaseAddress.of(url), null, folder);
        }
        var embedded = EmbeddedDatabase.startIn(folder);
        return new Database(embedded.address(), embedded, folder);
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Whoever comes second waits for the first: a start that fails and a SIGTERM may meet here. */
    @Override
    public synchronized void close() {
        if (embedded != null) {
            embedded.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
