// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why the one-stop does not take in what somebody hands in at the counter: said at once, and on paper (decree 61/2018,
 * article 17.1).
 */
public sealed interface SentBack {

    /** The move that says so at the step of the reception. */
    Move at(UUID reception);

    /** Something is missing or wrong (form 02). */
    record Incomplete(
            List<Move.Lack> lacks,
            @Nullable String reason,
            @Nullable Instant answerBy) implements SentBack {

        public Incomplete {
            lacks = List.copyOf(lacks);
        }

        @Override
        public Move at(UUID reception) {
            return new Move.AskSupplement(reception, lacks, reason, answerBy);
        }
    }

    /** It cannot be taken in here at all (form 03). */
    record Refused(String reason, @Nullable String guidance) implements SentBack {

        @Override
        public Move at(UUID reception) {
            return new Move.RefuseReception(reception, reason, guidance);
        }
    }
}
