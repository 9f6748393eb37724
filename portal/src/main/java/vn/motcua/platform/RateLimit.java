// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be done: for each key (an address, an account) a bucket that holds {@code most} tokens and is
 * filled again evenly over {@code period}. Keeps the keys last used only, so that it can't be made to fill the memory.
 */
public final class RateLimit {

    private static final int MOST_KEYS = 50_000;

    private final int most;
    private final Duration period;
    private final InstantSource clock;
    private final Map<String, Bucket> buckets;

    public RateLimit(int most, Duration period, InstantSource clock) {
        this(most, period, clock, MOST_KEYS);
    }

    RateLimit(int most, Duration period, InstantSource clock, int mostKeys) {
        this.most = most;
        this.period = period;
        this.clock = clock;
        this.buckets = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > mostKeys;
            }
        };
    }

    /** Takes a token for a key. Throws {@link TooManyRequests}, which says how long to wait, when there is none. */
    public void take(String key) {
        var wait = tryTake(key);
        if (!wait.isZero()) {
            throw new TooManyRequests(wait);
        }
    }

    /** Takes a token for a key, if there is one; otherwise tells how long to wait for the next. */
    public synchronized Duration tryTake(String key) {
        var now = clock.instant();
        var bucket = buckets.getOrDefault(key, new Bucket(most, now)).filled(now, most, period);
        buckets.put(key, bucket.tokens() < 1 ? bucket : new Bucket(bucket.tokens() - 1, bucket.at()));
        return bucket.tokens() < 1 ? bucket.untilNext(most, period) : Duration.ZERO;
    }

    private record Bucket(double tokens, Instant at) {

        /** The clock of a simulation may stand before the last use; then nothing is added. */
        Bucket filled(Instant now, int most, Duration period) {
            var passed = Math.max(0, Duration.between(at, now).toNanos());
            return new Bucket(Math.min(most, tokens + most * (passed / (double) period.toNanos())), now);
        }

        Duration untilNext(int most, Duration period) {
            var seconds = (1 - tokens) * period.toMillis() / 1000 / most;
            return Duration.ofSeconds(Math.max(1, (long) Math.ceil(seconds)));
        }
    }
}
