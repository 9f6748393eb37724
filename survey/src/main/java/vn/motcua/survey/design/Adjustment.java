// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/** A change of weights, towards known figures of the population as a rule. */
public interface Adjustment {

    /** The changed weights; n in, n out, the argument untouched. */
    double[] weights(double[] before);

    /**
     * What of linearised variables the known figures leave unexplained (Deville and Särndal 1992): the residuals of the
     * regression on what is known.
     *
     * @param influence p × n, untouched
     * @param before the n weights that were changed
     */
    double[][] residuals(double[][] influence, double[] before);

    /** In a few words. */
    String summary();
}
