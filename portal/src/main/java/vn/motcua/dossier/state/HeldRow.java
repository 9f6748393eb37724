// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For how long a step was with whom, in working minutes of the handling unit's calendar. */
public record HeldRow(
        UUID step,
        UUID dossier,
        HeldBy by,
        String unit,
        @Nullable UUID officer,
        @Nullable String officerName,
        Instant from,
        Instant to,
        int minutes) {

    /** An office at work, or the wait for somebody else. */
    public enum HeldBy {
        OFFICE,
        APPLICANT,
        MONEY
    }
}
