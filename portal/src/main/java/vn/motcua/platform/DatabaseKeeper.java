// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the embedded database again when its process has died, as long as the portal lives. */
final class DatabaseKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseKeeper.class);
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250); // sessions of the dead process end first
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final EmbeddedDatabase database;
    private final Thread thread;

    private DatabaseKeeper(EmbeddedDatabase database) {
        this.database = database;
        this.thread = Thread.ofPlatform().name("database-keeper").daemon().unstarted(this::keep);
    }

    static DatabaseKeeper of(EmbeddedDatabase database) {
        var keeper = new DatabaseKeeper(database);
        keeper.thread.start();
        return keeper;
    }

    private void keep() {
        try {
            while (true) {
                Thread.sleep(LOOK);
                if (!database.isAlive()) {
                    LOG.warn("The process of the database has died; it is started again");
                    startAgain();
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws InterruptedException {
        var pause = FIRST_PAUSE;
        while (!starts()) {
            LOG.warn(
                    "The database does not start yet, {} says why; the next try comes in {} ms",
                    database.log(),
                    pause.toMillis());
            Thread.sleep(pause);
            pause = longer(pause);
        }
        LOG.warn("The database runs again");
    }

    private boolean starts() throws InterruptedException {
        try {
            return database.startAgain();
        } catch (IOException | Obstacle e) {
            LOG.error("The database cannot be started: {}", e.getMessage());
            return false;
        }
    }

    static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
