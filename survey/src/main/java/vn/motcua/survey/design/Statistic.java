// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/** Something estimated from a weighted sample of n rows: p numbers that depend smoothly on the weights. */
public interface Statistic {

    /** The p numbers at these n weights. */
    double[] at(double[] weights);

    /**
     * The linearised variables at these n weights, p × the {@link #rows()}: the statistic varies as the totals Σ wᵢ·uⱼᵢ
     * do. The arrays are the caller's, who may change them.
     */
    double[][] influence(double[] weights);

    /** The rows that the statistic speaks of. */
    Rows rows();
}
