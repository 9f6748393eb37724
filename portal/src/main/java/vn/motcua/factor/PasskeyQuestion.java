// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.time.Duration;
import java.time.Instant;

/**
 * What a device is asked, with a challenge that it has to sign; lies in the session until the answer comes, and counts once.
 *
 * @param json for the browser
 */
public record PasskeyQuestion<T>(T options, String json, String origin, Instant at) {

    private static final Duration LIVES = Duration.ofMinutes(5);

    boolean isOpenAt(Instant now) {
        return now.isBefore(at.plus(LIVES));
    }
}
