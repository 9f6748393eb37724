// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Two small promises of every statement here. */
final class Sql {

    private Sql() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A change that must have met exactly one row. */
    static void one(int changed) {
        if (changed != 1) {
            throw new IllegalStateException("One row should have changed, not " + changed);
        }
    }
}
