// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import vn.motcua.survey.design.OfTotals;
import vn.motcua.survey.design.Rows;

/**
 * The total of one variable over that of another.
 *
 * @param numerator n
 * @param denominator n
 */
public record Ratio(double[] numerator, double[] denominator, Rows rows) implements OfTotals {

    @Override
    public int totals() {
        return 2;
    }

    @Override
    public void addTo(double[][] sums, double[] weights, int[] places) {
        Total.add(numerator, weights, rows, places, sums[0]);
        Total.add(denominator, weights, rows, places, sums[1]);
    }

    @Override
    public double[] of(double[] totals) {
        return new double[] {totals[0] / totals[1]};
    }

    @Override
    public double[][] influence(double[] weights) {
        var ratio = at(weights)[0];
        var below = Total.sum(denominator, weights, rows);
        var influence = new double[1][rows.count()];
        for (int i = 0; i < influence[0].length; i++) {
            var row = rows.places()[i];
            influence[0][i] = (numerator[row] - ratio * denominator[row]) / below;
        }
        return influence;
    }
}
