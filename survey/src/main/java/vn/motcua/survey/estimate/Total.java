// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.Statistic;

/**
 * Totals of p variables over some rows (Horvitz and Thompson 1952).
 *
 * @param values p × n
 */
public record Total(double[][] values, Rows rows) implements Statistic {

    @Override
    public double[] at(double[] weights) {
        var totals = new double[values.length];
        for (int j = 0; j < totals.length; j++) {
            totals[j] = sum(values[j], weights, rows);
        }
        return totals;
    }

    static double sum(double[] values, double[] weights, Rows rows) {
        var sum = 0.0;
        for (var row : rows.places()) {
            sum += weights[row] * values[row];
        }
        return sum;
    }

    @Override
    public double[][] influence(double[] weights) {
        var influence = new double[values.length][rows.count()];
        for (int j = 0; j < influence.length; j++) {
            for (int i = 0; i < influence[j].length; i++) {
                influence[j][i] = values[j][rows.places()[i]];
            }
        }
        return influence;
    }
}
