// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.rulebook;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.motcua.catalogue.Handling;

/**
 * Remembers for a moment how units handle procedures: at a busy counter the same is asked many times a second. What the
 * catalogue publishes is seen here at the latest two seconds later.
 */
final class HandlingCache {

    private static final long KEPT_NANOS = Duration.ofSeconds(2).toNanos();
    private static final int MOST = 5_000;

    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    record Key(String procedure, String unit, LocalDate day) {}

    private record Known(Handling handling, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < KEPT_NANOS;
        }
    }

    /** That a unit does not handle something is not remembered. */
    Optional<Handling> get(Key key, Supplier<Optional<Handling>> source) {
        var remembered = known.get(key);
        if (remembered != null && remembered.isFresh()) {
            return Optional.of(remembered.handling());
        }
        var found = source.get();
        if (known.size() >= MOST) {
            known.clear();
        }
        found.ifPresent(handling -> known.put(key, new Known(handling, System.nanoTime())));
        return found;
    }
}
