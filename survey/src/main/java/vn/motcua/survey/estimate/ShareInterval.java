// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import vn.motcua.survey.algebra.Distributions;

/** Confidence intervals of a share, by the names of R's {@code svyciprop}; all but the first stay between 0 and 1. */
public enum ShareInterval {
    /** The share itself and its standard errors to each side. */
    MEAN {
        @Override
        Interval of(Share share) {
            return Interval.around(share.estimate, share.standardError, share.level, share.degreesOfFreedom);
        }
    },
    /** On the scale of log odds. */
    LOGIT {
        @Override
        Interval of(Share share) {
            var p = share.estimate;
            var around = Interval.around(
                    Math.log(p / (1 - p)), share.standardError / (p * (1 - p)), share.level, share.degreesOfFreedom);
            return new Interval(1 / (1 + Math.exp(-around.lower())), 1 / (1 + Math.exp(-around.upper())));
        }
    },
    /** On the scale of the arc sine of the root. */
    ASIN {
        @Override
        Interval of(Share share) {
            var p = share.estimate;
            var around = Interval.around(
                    Math.asin(Math.sqrt(p)),
                    share.standardError / 2 / Math.sqrt(p * (1 - p)),
                    share.level,
                    share.degreesOfFreedom);
            return new Interval(square(Math.sin(around.lower())), square(Math.sin(around.upper())));
        }
    },
    /** Clopper and Pearson's, with the effective sample size (Korn and Graubard 1998). */
    BETA {
        @Override
        Interval of(Share share) {
            var successes = share.effectiveSize() * share.estimate;
            var failures = share.effectiveSize() * (1 - share.estimate);
            var tail = (1 - share.level) / 2;
            return new Interval(
                    Distributions.beta(tail, successes, failures + 1),
                    Distributions.beta(1 - tail, successes + 1, failures));
        }
    },
    /** Wilson's, with the effective sample size. */
    WILSON {
        @Override
        Interval of(Share share) {
            var n = share.effectiveSize();
            var z = Distributions.upperT((1 - share.level) / 2, Double.POSITIVE_INFINITY);
            var centre = (share.estimate + z * z / (2 * n)) / (1 + z * z / n);
            var p = share.estimate;
            var distance = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
            return new Interval(centre - distance, centre + distance);
        }
    },
    /**
     * Where the likelihood, scaled by the design effect, falls off as far as Student's t asks for (Rao and Scott 1984). R
     * finds the place by interpolation, and so agrees to some four digits.
     */
    LIKELIHOOD {
        @Override
        Interval of(Share share) {
            var fall = square(Distributions.upperT((1 - share.level) / 2, share.degreesOfFreedom))
                    * share.rows
                    / (share.rows - 1.0);
            return new Interval(share.edge(0, fall), share.edge(1, fall));
        }
    };

    private record Share(double estimate, double standardError, int rows, double level, double degreesOfFreedom) {

        /** As many rows of a simple random sample would be as exact, less for few degrees of freedom. */
        double effectiveSize() {
            var tail = (1 - level) / 2;
            return estimate
                    * (1 - estimate)
                    / square(standardError)
                    * square(Distributions.upperT(tail, rows - 1) / Distributions.upperT(tail, degreesOfFreedom));
        }

        /** Between the estimate and that end of the scale, where the deviance reaches the fall; by bisection. */
        double edge(double end, double fall) {
            var inside = estimate;
            var outside = end;
            for (int halving = 0; halving < 200; halving++) {
                var middle = (inside + outside) / 2;
                if (deviance(middle) < fall) {
                    inside = middle;
                } else {
                    outside = middle;
                }
            }
            return inside;
        }

        private double deviance(double p) {
            var size = estimate * (1 - estimate) / square(standardError);
            return 2 * size * (estimate * Math.log(estimate / p) + (1 - estimate) * Math.log((1 - estimate) / (1 - p)));
        }
    }

    abstract Interval of(Share share);

    /**
     * The interval of a share; none where the share is 0 or 1 or has no standard error, except by {@link #MEAN}.
     *
     * @param rows of the domain
     */
    public Interval of(double estimate, double standardError, int rows, double level, double degreesOfFreedom) {
        var isInside = estimate > 0 && estimate < 1 && standardError > 0 && degreesOfFreedom > 0 && rows > 1;
        return isInside || this == MEAN
                ? of(new Share(estimate, standardError, rows, level, degreesOfFreedom))
                : Interval.NONE;
    }

    private static double square(double value) {
        return value * value;
    }
}
