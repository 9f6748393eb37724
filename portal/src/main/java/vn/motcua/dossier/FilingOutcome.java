// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of a dossier that was handed in. */
public sealed interface FilingOutcome {

    /** It is filed; {@code repeated}: by an earlier sending with the same key. */
    record Filed(UUID id, String code, Status status, boolean repeated) implements FilingOutcome {}

    /** The same is open already under this code; to file it all the same, say so. */
    record FiledBefore(String code, Instant at) implements FilingOutcome {}

    /** It was not filed. */
    record NotFiled(List<Problem> problems) implements FilingOutcome {

        public NotFiled {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What is wrong, in both languages.
     *
     * @param field path in the form, {@code applicant.…}, {@code papers.} and the key of a paper, or {@code sentBack.} and
     *     what the counter said; empty for the whole
     */
    record Problem(String code, String field, String messageVi, String messageEn) {}
}
