// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/**
 * A statistic that is a function of q weighted totals. Replicates of the weights that change all rows of a primary unit
 * alike need no more of the sample than these totals by unit.
 */
public interface OfTotals extends Statistic {

    /** q. */
    int totals();

    /**
     * Adds what the rows of the domain contribute.
     *
     * @param weights one a row of the sample
     * @param places one a row of {@link #rows()}: the place in the sums where it belongs
     * @param sums q × places
     */
    void addTo(double[][] sums, double[] weights, int[] places);

    /** The p numbers of these q totals. */
    double[] of(double[] totals);

    /** The q totals at these weights. */
    default double[] totals(double[] weights) {
        var sums = new double[totals()][1];
        addTo(sums, weights, new int[rows().count()]);
        var totals = new double[sums.length];
        for (int place = 0; place < totals.length; place++) {
            totals[place] = sums[place][0];
        }
        return totals;
    }

    @Override
    default double[] at(double[] weights) {
        return of(totals(weights));
    }
}
