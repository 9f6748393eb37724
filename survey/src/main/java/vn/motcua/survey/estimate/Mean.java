// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import vn.motcua.survey.design.OfTotals;
import vn.motcua.survey.design.Rows;

/**
 * Weighted means of p variables over some rows (Hájek 1971); of variables of 0 and 1 they are shares.
 *
 * @param values p × n
 */
public record Mean(double[][] values, Rows rows) implements OfTotals {

    /** The p sums, and the size. */
    @Override
    public int totals() {
        return values.length + 1;
    }

    @Override
    public void addTo(double[][] sums, double[] weights, int[] places) {
        for (int j = 0; j < values.length; j++) {
            Total.add(values[j], weights, rows, places, sums[j]);
        }
        for (int i = 0; i < places.length; i++) {
            sums[values.length][places[i]] += weights[rows.places()[i]];
        }
    }

    @Override
    public double[] of(double[] totals) {
        var means = new double[values.length];
        for (int j = 0; j < means.length; j++) {
            means[j] = totals[j] / totals[values.length];
        }
        return means;
    }

    static double size(double[] weights, Rows rows) {
        var size = 0.0;
        for (var row : rows.places()) {
            size += weights[row];
        }
        return size;
    }

    @Override
    public double[][] influence(double[] weights) {
        var size = size(weights, rows);
        var means = at(weights);
        var influence = new double[values.length][rows.count()];
        for (int j = 0; j < influence.length; j++) {
            for (int i = 0; i < influence[j].length; i++) {
                influence[j][i] = (values[j][rows.places()[i]] - means[j]) / size;
            }
        }
        return influence;
    }
}
