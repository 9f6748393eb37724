// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one thread that lets the readers follow the journal while the portal runs. */
@Component
@ConditionalOnBooleanProperty(name = "motcua.background", matchIfMissing = true)
class Following implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final JournalReaders readers;
    private final Duration pause;
    private @Nullable ScheduledExecutorService thread;

    Following(JournalReaders readers, @Value("${motcua.journal.pause:1s}") Duration pause) {
        this.readers = readers;
        this.pause = pause;
    }

    @Override
    public void start() {
        readers.settle();
        var starting = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("journal-readers").daemon().factory());
        starting.scheduleWithFixedDelay(
                unharmed(readers::catchUp), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        starting.scheduleWithFixedDelay(unharmed(readers::makeMonthsAhead), 1, 24 * 60, TimeUnit.MINUTES);
        thread = starting;
    }

    /** A round that fails must not be the last: the executor drops a task that throws. */
    private static Runnable unharmed(Runnable round) {
        return () -> {
            try {
                round.run();
            } catch (RuntimeException e) {
                LOG.error("A round of reading the journal failed; the next one comes", e);
            }
        };
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
