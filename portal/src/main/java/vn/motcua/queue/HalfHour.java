// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Instant;

/** A half hour in which a hall is open, and how many appointments are left in it. */
public record HalfHour(Instant startsAt, int left) {

    public boolean isFree() {
        return left > 0;
    }
}
