// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant holds against the way a dossier ended, and the written answer of the unit (Law on Complaints 2011).
 *
 * @param code of the dossier
 * @param unit whose head answers
 * @param files of the vault
 * @param dueAt by when the answer is due
 * @param answer none yet
 */
public record Contest(
        UUID dossier,
        String code,
        String procedureCode,
        String procedureName,
        String unit,
        String reason,
        List<UUID> files,
        Instant at,
        Instant dueAt,
        @Nullable Answer answer) {

    public Contest {
        files = List.copyOf(files);
    }

    /** What the head of the unit found. */
    public enum Finding {
        UPHELD,
        PARTLY,
        REJECTED;

        /** The key of its words in the bundle {@code contest}. */
        public String messageKey() {
            return "contest.finding." + name();
        }
    }

    /** @param by the name of who answered, in office */
    public record Answer(Finding finding, String text, Instant at, String by) {}
}
