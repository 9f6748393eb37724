// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import org.jspecify.annotations.Nullable;

/**
 * How a score changed since a wave before.
 *
 * @param relative the difference as a share of the earlier score; null where that was 0
 * @param error the standard error of the difference; null where one of the two errors is not known
 * @param probability of so large a difference where nothing changed; null without errors
 * @param corrected the same, corrected for the number of provinces that are looked at together (Holm)
 */
public record ScoreChange(
        int since,
        double difference,
        @Nullable Double relative,
        @Nullable Double error,
        @Nullable Double probability,
        @Nullable Double corrected) {

    private static final double FIVE_PERCENT = 0.05;

    /** What can be said of a change. */
    public enum Verdict {
        ROSE,
        FELL,
        /** It is no larger than the errors of both scores let expect. */
        NOT_SHOWN,
        /** There are no errors to judge it by. */
        UNTESTED;

        /** The key of its words. */
        public String messageKey() {
            return "index.change." + name();
        }
    }

    /** By the test, with 19 of 20 tables free of any false alarm. */
    public Verdict verdict() {
        if (corrected == null) {
            return Verdict.UNTESTED;
        }
        return corrected >= 1 - Confidence.LEVEL ? Verdict.NOT_SHOWN : difference > 0 ? Verdict.ROSE : Verdict.FELL;
    }

    /** By the rule of PAPI, which knows no errors: at least 5 % up (1) or down (-1), else 0. */
    public int byFivePercent() {
        if (relative == null) {
            return 0;
        }
        return relative >= FIVE_PERCENT ? 1 : relative <= -FIVE_PERCENT ? -1 : 0;
    }
}
