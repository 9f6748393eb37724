// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that may be a few seconds old, because it is asked for on every page and changes with an import only. */
final class Fresh<T> {

    private static final Duration AGE = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final Supplier<T> read;
    private volatile @Nullable Dated<T> last;

    private record Dated<T>(T value, Instant at) {}

    Fresh(InstantSource clock, Supplier<T> read) {
        this.clock = clock;
        this.read = read;
    }

    T get() {
        var now = clock.instant();
        var before = last;
        if (before != null && Duration.between(before.at, now).abs().compareTo(AGE) < 0) {
            return before.value;
        }
        var value = read.get();
        last = new Dated<>(value, now);
        return value;
    }
}
