// SPDX-License-Identifier: Apache-2.0
package vn.motcua.remarks;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an official of a unit tells the colleagues there about a dossier.
 *
 * @param unit whose officials see it
 * @param changedAt when its author changed it last
 * @param struckAt when its author struck it out; it stays to be read
 */
public record Note(
        UUID id,
        String unit,
        String text,
        UUID author,
        String authorName,
        Instant writtenAt,
        @Nullable Instant changedAt,
        @Nullable Instant struckAt) {

    /** How long a note can be changed as if it had been written so. */
    public static final Duration TO_CHANGE = Duration.ofMinutes(15);

    public static final int LONGEST = 4000;

    public boolean isStruck() {
        return struckAt != null;
    }

    boolean isOf(UUID officer) {
        return author.equals(officer);
    }

    /** By its author, for a while. */
    public boolean mayBeChangedBy(UUID officer, Instant now) {
        return mayBeStruckBy(officer) && now.isBefore(writtenAt.plus(TO_CHANGE));
    }

    /** By its author, at any time, once. */
    public boolean mayBeStruckBy(UUID officer) {
        return isOf(officer) && !isStruck();
    }
}
