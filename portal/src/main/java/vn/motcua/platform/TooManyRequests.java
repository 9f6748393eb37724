// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.time.Duration;

/** Something was asked for more often than is allowed; it can be asked for again after {@link #howLong}. */
public final class TooManyRequests extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyRequests(Duration wait) {
        super("Too many requests; the next is allowed in " + wait.toSeconds() + " s", null, false, false);
        this.wait = wait;
    }

    public Duration howLong() {
        return wait;
    }
}
