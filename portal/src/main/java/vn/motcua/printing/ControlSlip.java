// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Form 05 of circular 01/2018, 06 of circular 03/2025: each hand-over of the dossier from desk to desk, oldest first. */
public record ControlSlip(
        Letterhead letterhead,
        FiledDossier dossier,
        Instant receivedAt,
        Instant dueAt,
        String handledBy,
        List<String> cooperating,
        List<HandOver> handOvers)
        implements PrintedForm {

    public ControlSlip {
        cooperating = List.copyOf(cooperating);
        handOvers = List.copyOf(handOvers);
    }

    /** The giving unit's work is early, on time or late; not known while it is still under way. */
    public record HandOver(
            String fromUnit,
            @Nullable String fromPerson,
            String toUnit,
            @Nullable String toPerson,
            Instant at,
            @Nullable Timeliness timeliness,
            @Nullable String note) {}

    /** How the time used compares with the time allowed. */
    public enum Timeliness {
        EARLY,
        ON_TIME,
        LATE
    }
}
