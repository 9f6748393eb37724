// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

/** What a regression takes its outcome to be; the links are the canonical ones. */
public enum Family {
    /** A number, its mean linear. */
    GAUSSIAN {
        @Override
        double mean(double predictor) {
            return predictor;
        }

        @Override
        double variance(double mean) {
            return 1;
        }
    },
    /** A yes or no, or a share, its log odds linear. */
    BINOMIAL {
        @Override
        double mean(double predictor) {
            return 1 / (1 + Math.exp(-predictor));
        }

        @Override
        double variance(double mean) {
            return mean * (1 - mean);
        }
    };

    abstract double mean(double predictor);

    /** The variance at this mean, which is with a canonical link also the slope of the mean. */
    abstract double variance(double mean);
}
