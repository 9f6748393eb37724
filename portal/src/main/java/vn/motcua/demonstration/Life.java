// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.InHand;
import vn.motcua.dossier.Status;
import vn.motcua.identity.Actor;

/** A dossier while it lives: what it is now, and what has been planned for it. */
final class Life {

    final Arrival arrival;
    final SplittableRandom random;
    final Set<UUID> planned = new HashSet<>();
    final Map<UUID, Actor> claimed = new HashMap<>();

    @Nullable
    InHand dossier;

    @Nullable
    Status status;

    boolean lackNoticed;

    /** The step whose official has asked another unit and waits for its opinion. */
    @Nullable
    UUID askedAt;

    /** Plans made before it came to a stop are void afterwards. */
    int chapter;

    Life(Arrival arrival) {
        this.arrival = arrival;
        this.random = new SplittableRandom(arrival.seed());
    }

    InHand dossier() {
        return Objects.requireNonNull(dossier);
    }

    Offer offer() {
        return arrival.offer();
    }

    Fate fate() {
        return arrival.fate();
    }

    boolean isOnline() {
        return arrival.channel() == Channel.ONLINE;
    }

    void is(Status now) {
        if (now.isWaiting() || now == Status.WITHDRAWN || now.isOver()) {
            planned.clear();
            chapter++;
        }
        status = now;
    }
}
