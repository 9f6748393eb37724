// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The clock of the portal. It tells the time of the machine, except inside {@link #at}, where a simulation or a test
 * lives in a time of its own. Times are cut to microseconds, which is what the database keeps.
 */
public final class PortalClock implements InstantSource {

    private static final ScopedValue<Instant> PRETENDED = ScopedValue.newInstance();

    @Override
    public Instant instant() {
        var now = PRETENDED.isBound() ? PRETENDED.get() : Instant.now();
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Does something as if it were {@code time}; only this thread sees that time. */
    public static <T> T at(Instant time, Supplier<T> action) {
        return ScopedValue.where(PRETENDED, time).call(action::get);
    }

    /** Does something as if it were {@code time}; only this thread sees that time. */
    public static void runAt(Instant time, Runnable action) {
        ScopedValue.where(PRETENDED, time).run(action);
    }
}
