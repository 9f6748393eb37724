// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.rank;

import vn.motcua.survey.algebra.Distributions;
import vn.motcua.survey.estimate.Interval;

/**
 * By how much one of two scores that were sampled independently leads the other.
 *
 * @param error the standard error of the difference
 */
public record Lead(double difference, double error) {

    public static Lead of(double score, double error, double otherScore, double otherError) {
        return new Lead(score - otherScore, Math.hypot(error, otherError));
    }

    /** The probability of so large a difference, either way, where there is none. */
    public double probability() {
        return difference == 0 ? 1 : Distributions.twoSided(difference / error, Double.POSITIVE_INFINITY);
    }

    public Interval interval(double level) {
        return Interval.around(difference, error, level, Double.POSITIVE_INFINITY);
    }

    public boolean isShown(double level) {
        return probability() < 1 - level;
    }

    /** How far apart two scores must be to be shown apart when each of them has this error. */
    public static double needed(double error, double level) {
        return Distributions.upperT((1 - level) / 2, Double.POSITIVE_INFINITY) * Math.hypot(error, error);
    }
}
