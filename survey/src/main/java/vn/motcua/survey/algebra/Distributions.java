// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.algebra;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles and probabilities to full precision. */
public final class Distributions {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The value asked for last, for tables ask for the same one again and again. */
    private static volatile UpperT last = new UpperT(0, 0, 0);

    private record UpperT(double p, double degreesOfFreedom, double value) {}

    private Distributions() {}

    /** The value that Student's t with these degrees of freedom, infinite for the normal, exceeds with probability p. */
    public static double upperT(double p, double degreesOfFreedom) {
        if (Double.isInfinite(degreesOfFreedom)) {
            return NORMAL.inverseSurvivalProbability(p);
        }
        var known = last;
        if (known.p != p || known.degreesOfFreedom != degreesOfFreedom) {
            var t = TDistribution.of(degreesOfFreedom);
            known = new UpperT(p, degreesOfFreedom, polished(t, t.inverseSurvivalProbability(p), 1 - p));
            last = known;
        }
        return known.value;
    }

    public static double beta(double p, double alpha, double beta) {
        var distribution = BetaDistribution.of(alpha, beta);
        return polished(distribution, distribution.inverseCumulativeProbability(p), p);
    }

    /** The probability that a standard normal stays below x. */
    public static double normal(double x) {
        return NORMAL.cumulativeProbability(x);
    }

    /** The two-sided probability of a t value as far from zero. */
    public static double twoSided(double t, double degreesOfFreedom) {
        var far = Math.abs(t);
        return 2
                * (Double.isInfinite(degreesOfFreedom)
                        ? NORMAL.survivalProbability(far)
                        : TDistribution.of(degreesOfFreedom).survivalProbability(far));
    }

    /** One step of Newton's after a search that stops at some nine digits. */
    private static double polished(ContinuousDistribution distribution, double x, double p) {
        var step = (distribution.cumulativeProbability(x) - p) / distribution.density(x);
        return Double.isFinite(step) ? x - step : x;
    }
}
