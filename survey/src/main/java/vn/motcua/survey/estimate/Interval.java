// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import vn.motcua.survey.algebra.Distributions;

/** A confidence interval; a bound that cannot be given is NaN. */
public record Interval(double lower, double upper) {

    static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /** The estimate and as many standard errors to each side as Student's t asks for. */
    public static Interval around(double estimate, double standardError, double level, double degreesOfFreedom) {
        if (!(degreesOfFreedom > 0) || Double.isNaN(standardError)) {
            return NONE;
        }
        var distance = Distributions.upperT((1 - level) / 2, degreesOfFreedom) * standardError;
        return new Interval(estimate - distance, estimate + distance);
    }

    /** The level that an interval has, whatever it is called: the probability of so many standard errors to each side. */
    public double levelByNormal(double standardError) {
        return 1 - Distributions.twoSided((upper - lower) / 2 / standardError, Double.POSITIVE_INFINITY);
    }
}
