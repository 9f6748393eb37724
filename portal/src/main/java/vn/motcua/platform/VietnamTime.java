// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which offices open and days begin. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private VietnamTime() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** A date that somebody typed, drawn into the centuries that an office writes about and a database keeps. */
    public static LocalDate within(LocalDate typed) {
        if (typed.isBefore(FIRST)) {
            return FIRST;
        }
        return typed.isAfter(LAST) ? LAST : typed;
    }
}
