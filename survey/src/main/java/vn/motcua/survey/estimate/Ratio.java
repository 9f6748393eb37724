// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.Statistic;

/**
 * The total of one variable over that of another.
 *
 * @param numerator n
 * @param denominator n
 */
public record Ratio(double[] numerator, double[] denominator, Rows rows) implements Statistic {

    @Override
    public double[] at(double[] weights) {
        return new double[] {Total.sum(numerator, weights, rows) / Total.sum(denominator, weights, rows)};
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
