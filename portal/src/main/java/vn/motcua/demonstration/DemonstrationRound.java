// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the demonstration to the end beside the open portal. When the portal stops first, the next start goes on. */
@Component
@ConditionalOnBooleanProperty(name = "motcua.background", matchIfMissing = true)
@ConditionalOnBooleanProperty("motcua.demonstration")
class DemonstrationRound {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRound.class);

    private final Thread player;
    private volatile boolean stops;

    DemonstrationRound(Demonstration demonstration) {
        player = Thread.ofPlatform().name("demonstration").daemon().unstarted(() -> play(demonstration));
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        player.start();
    }

    private void play(Demonstration demonstration) {
        try {
            demonstration.playTheRest();
        } catch (RuntimeException e) {
            if (!stops) {
                LOG.warn("Some dossiers of the demonstration are missing; the next start brings them", e);
            }
        }
    }

    /** While the database is still there. */
    @EventListener(ContextClosedEvent.class)
    void end() throws InterruptedException {
        stops = true;
        if (player.isAlive()) {
            player.interrupt();
            player.join(PATIENCE);
        }
    }
}
