// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Work that is done again and again, on one thread of its own, while the portal runs. */
public final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Duration pause;
    private final Runnable round;
    private @Nullable ScheduledExecutorService thread;

    /** @param pause between the end of one round and the next */
    public Rounds(String name, Duration pause, Runnable round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
    }

    @Override
    public void start() {
        var starting = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        starting.scheduleWithFixedDelay(this::unharmed, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        thread = starting;
    }

    /** A round that fails must not be the last: the executor drops a task that throws. */
    private void unharmed() {
        try {
            round.run();
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                LOG.debug("A round of {} waits for the database", name);
                return;
            }
            LOG.error("A round of {} failed; the next one comes", name, e);
        }
    }

    @Override
    public void stop() {
        var stopping = thread;
        if (stopping != null) {
            stopping.close();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
