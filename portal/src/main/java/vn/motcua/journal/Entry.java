// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written into the journal; {@code seq} grows in the order of writing. See {@link NewEntry} for the rest. */
public record Entry(
        long seq,
        String kind,
        UUID subject,
        @Nullable UUID actor,
        String actorKind,
        String unit,
        Instant at,
        Map<String, Object> facts) {

    /** A fact as text, empty when absent. */
    public String fact(String name) {
        var value = facts.get(name);
        return value == null ? "" : value.toString();
    }
}
