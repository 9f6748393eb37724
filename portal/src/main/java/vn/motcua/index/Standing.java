// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.rank.Lead;

/**
 * Where one province stands in a league table.
 *
 * @param rank 1 for the best; equals share the better one; 0 in a table that is not whole
 * @param ranks the places that it may have; null without errors
 * @param interval of the score, at {@link Confidence#LEVEL}; null without an error
 * @param group null in a table that is not whole
 * @param chances of the four groups, the best first; empty without errors
 * @param lead over the province that stands next below; null for the last one and without errors
 * @param change since the wave before; null where the two cannot be compared
 */
public record Standing(
        Place place,
        Score score,
        int rank,
        @Nullable Ranks ranks,
        @Nullable Interval interval,
        @Nullable Group group,
        List<Double> chances,
        @Nullable Lead lead,
        @Nullable ScoreChange change) {

    /** The places from best to worst that a province may have. */
    public record Ranks(int best, int worst) {

        public boolean isSure() {
            return best == worst;
        }
    }

    public double value() {
        return score.number();
    }

    /** By how much the score is better than another of the same part. */
    public double ahead(Node node, Standing other) {
        return node.goodness(value()) - node.goodness(other.value());
    }

    public boolean isLeadShown() {
        return lead != null && lead.isShown(Confidence.LEVEL);
    }
}
