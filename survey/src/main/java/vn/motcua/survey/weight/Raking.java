// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.weight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.survey.design.Adjustment;
import vn.motcua.survey.table.BadData;

/** Weights that add up to the population along several margins (Deming and Stephan 1940). */
public record Raking(List<Margin> margins) implements Adjustment {

    private static final double CLOSE = 1e-12;
    private static final int PATIENCE = 1000;

    @Override
    public double[] weights(double[] before) {
        var weights = before;
        for (int round = 0; round < PATIENCE; round++) {
            for (var margin : margins) {
                weights = margin.fitted(weights);
            }
            if (isFitted(weights)) {
                return weights;
            }
        }
        throw new BadData(
                "Raking does not come to rest: the margins contradict each other, or the sample has cells of nobody. Compare their sums, %s.",
                margins.stream()
                        .map(margin -> margin.cells().name() + " "
                                + Arrays.stream(margin.totals()).sum())
                        .collect(Collectors.joining(", ")));
    }

    private boolean isFitted(double[] weights) {
        return margins.stream().allMatch(margin -> isFitted(margin, margin.sums(weights)));
    }

    private static boolean isFitted(Margin margin, double[] sums) {
        for (int cell = 0; cell < sums.length; cell++) {
            if (sums[cell] != 0 && Math.abs(sums[cell] / margin.totals()[cell] - 1) > CLOSE) {
                return false;
            }
        }
        return true;
    }

    /**
     * The residuals of the regression on all margins at once, found margin by margin in turn. As in R every row counts
     * alike in it, whatever its weight (decision 1003).
     */
    @Override
    public double[][] residuals(double[][] influence, double[] before) {
        var alike = Arrays.stream(before).map(weight -> weight == 0 ? 0 : 1).toArray();
        return Arrays.stream(influence).map(values -> residuals(values, alike)).toArray(double[][]::new);
    }

    private double[] residuals(double[] influence, double[] alike) {
        var values = influence.clone();
        for (int round = 0; round < PATIENCE; round++) {
            var last = values.clone();
            margins.forEach(margin -> margin.centre(values, alike));
            if (distance(values, last) <= CLOSE * largest(influence)) {
                break;
            }
        }
        return values;
    }

    private static double distance(double[] left, double[] right) {
        var largest = 0.0;
        for (int row = 0; row < left.length; row++) {
            largest = Math.max(largest, Math.abs(left[row] - right[row]));
        }
        return largest;
    }

    private static double largest(double[] values) {
        var largest = 0.0;
        for (var value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    @Override
    public String summary() {
        return "raked by "
                + margins.stream().map(margin -> margin.cells().name()).collect(Collectors.joining(" and "));
    }
}
