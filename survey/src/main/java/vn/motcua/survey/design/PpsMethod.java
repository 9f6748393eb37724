// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/** How a first stage drawn with unequal probabilities and without replacement enters the variance. */
public enum PpsMethod {
    /** Brewer's (2002) approximation, from the probabilities alone: the units' spread, each with what is left of it. */
    BREWER {
        @Override
        double lost(double first, double second, int n, double sum) {
            throw new UnsupportedOperationException("Brewer's approximation has no joint probabilities");
        }
    },
    /** Overton's (1985) approximation of the joint probabilities. */
    OVERTON {
        @Override
        double lost(double first, double second, int n, double sum) {
            return 1 - (n - (first + second) / 2) / (n - 1.0);
        }
    },
    /** Hartley and Rao's (1962) approximation of the joint probabilities. */
    HARTLEY_RAO {
        @Override
        double lost(double first, double second, int n, double sum) {
            return 1 - (n - first - second + sum / n) / (n - 1.0);
        }
    },
    /** Every unit drawn or not by itself. */
    POISSON {
        @Override
        double lost(double first, double second, int n, double sum) {
            return 0;
        }
    };

    /**
     * (πᵢⱼ − πᵢπⱼ)/πᵢⱼ of two different units of a stratum.
     *
     * @param first πᵢ
     * @param second πⱼ
     * @param n units of the stratum
     * @param sum of their probabilities
     */
    abstract double lost(double first, double second, int n, double sum);
}
