// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.util.List;
import java.util.UUID;

/** The answer to whoever asks for a review, judges, publishes or discards. */
public sealed interface Step {

    record Taken(FormDraft draft) implements Step {}

    /** @param number of the version that new dossiers get */
    record Published(UUID version, int number) implements Step {}

    record Refused(Refusal refusal, List<String> arguments) implements Step {}

    /** Why; its words stand under {@code drafting.refused.}. */
    enum Refusal {
        NO_DRAFT,
        /** It was changed since the page was read. */
        OVERTAKEN,
        NOT_IN_REVIEW,
        /** Whoever changed it or asked for the review does not approve it. */
        OWN_WORK,
        COMMENT_IS_MISSING,
        NOT_APPROVED,
        TESTS_FAIL,
        NOTHING_CHANGED,
        /** A newer version was published since the draft was opened. */
        BASE_IS_OLD,
        DAY_IS_PAST
    }

    static Step refused(Refusal refusal, String... arguments) {
        return new Refused(refusal, List.of(arguments));
    }
}
