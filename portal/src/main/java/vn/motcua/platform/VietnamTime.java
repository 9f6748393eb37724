// SPDX-License-Identifier: Apache-2.0
package vn.motcua.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which offices open and days begin. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
