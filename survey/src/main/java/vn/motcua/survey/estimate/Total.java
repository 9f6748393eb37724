// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import vn.motcua.survey.design.OfTotals;
import vn.motcua.survey.design.Rows;

/**
 * Totals of p variables over some rows (Horvitz and Thompson 1952).
 *
 * @param values p × n
 */
public record Total(double[][] values, Rows rows) implements OfTotals {

    @Override
    public int totals() {
        return values.length;
    }

    @Override
    public void addTo(double[][] sums, double[] weights, int[] places) {
        for (int j = 0; j < values.length; j++) {
            add(values[j], weights, rows, places, sums[j]);
        }
    }

    static void add(double[] values, double[] weights, Rows rows, int[] places, double[] sums) {
        for (int i = 0; i < places.length; i++) {
            var row = rows.places()[i];
            sums[places[i]] += weights[row] * values[row];
        }
    }

    @Override
    public double[] of(double[] totals) {
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
