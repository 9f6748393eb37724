// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.weight;

import vn.motcua.survey.table.BadData;

/**
 * How far calibrated weights may be from those before: by which factor a weight changes, as a function of the linear
 * predictor u (Deville and Särndal 1992).
 */
public sealed interface Distance {

    double factor(double u);

    /** The derivative of the factor. */
    double slope(double u);

    /**
     * 1 + u, cut off at the bounds: generalised regression.
     *
     * @param lower 0 or more lest weights turn negative; minus infinity for none
     */
    record Linear(double lower, double upper) implements Distance {

        @Override
        public double factor(double u) {
            return Math.clamp(1 + u, lower, upper);
        }

        @Override
        public double slope(double u) {
            return 1 + u < lower || 1 + u > upper ? 0 : 1;
        }
    }

    /** exp u, cut off at the bounds; never negative. */
    record Raking(double lower, double upper) implements Distance {

        @Override
        public double factor(double u) {
            return Math.clamp(Math.exp(u), lower, upper);
        }

        @Override
        public double slope(double u) {
            var factor = Math.exp(u);
            return factor < lower || factor > upper ? 0 : factor;
        }
    }

    /** A logistic curve between the bounds, which it approaches and never reaches. */
    record Logit(double lower, double upper) implements Distance {

        public Logit {
            if (!(0 <= lower && lower < 1 && 1 < upper && Double.isFinite(upper))) {
                throw new BadData("Logit calibration needs bounds around 1, like 0.5,2; %s,%s are none.", lower, upper);
            }
        }

        @Override
        public double factor(double u) {
            var power = power(u);
            return (lower * (upper - 1) + upper * (1 - lower) * power) / (upper - 1 + (1 - lower) * power);
        }

        @Override
        public double slope(double u) {
            var power = power(u);
            var below = upper - 1 + (1 - lower) * power;
            return (upper - lower) * (upper - lower) * power / (below * below);
        }

        private double power(double u) {
            return Math.exp(u * (upper - lower) / ((1 - lower) * (upper - 1)));
        }
    }
}
