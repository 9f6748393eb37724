// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import java.util.Arrays;
import vn.motcua.survey.algebra.Distributions;
import vn.motcua.survey.design.Design;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.table.BadData;

/**
 * Quantiles of one variable in a domain: the least value up to which that share of the weights lies (R's rule
 * {@code math}); the interval by Woodruff (1952), from that of the share below.
 */
public final class Quantile {

    private final Design design;
    private final double[] values;
    private final Rows rows;
    private final double[] sorted;
    private final double[] upTo;

    /** @param values n */
    public Quantile(Design design, double[] values, Rows rows) {
        this.design = design;
        this.values = values;
        this.rows = rows;
        this.sorted = Arrays.stream(rows.places())
                .filter(row -> design.weights()[row] != 0)
                .mapToDouble(row -> values[row])
                .sorted()
                .distinct()
                .toArray();
        if (sorted.length == 0) {
            throw new BadData("No row is left of which a quantile could be taken.");
        }
        this.upTo = accumulate(weightsByValue());
    }

    private double[] weightsByValue() {
        var byValue = new double[sorted.length];
        for (var row : rows.places()) {
            var place = Arrays.binarySearch(sorted, values[row]);
            if (place >= 0) {
                byValue[place] += design.weights()[row];
            }
        }
        return byValue;
    }

    /** Keeps the part that rounding loses (Neumaier 1974), lest a quantile jump for want of a last digit. */
    private static double[] accumulate(double[] weights) {
        var upTo = new double[weights.length];
        var sum = 0.0;
        var lost = 0.0;
        for (int place = 0; place < weights.length; place++) {
            var weight = weights[place];
            var next = sum + weight;
            lost += sum >= weight ? (sum - next) + weight : (weight - next) + sum;
            sum = next;
            upTo[place] = sum + lost;
        }
        return upTo;
    }

    /** @param share from 0 to 1 */
    public double at(double share) {
        var wanted = share * upTo[upTo.length - 1];
        var low = 0;
        var high = upTo.length - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (upTo[middle] >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted[low];
    }

    /** The share of the weights at or below a value, with its interval turned back into values; NaN past either end. */
    public Interval interval(double share, double level, double degreesOfFreedom) {
        var value = at(share);
        var below = new double[1][values.length];
        for (int row = 0; row < values.length; row++) {
            below[0][row] = values[row] <= value ? 1 : 0;
        }
        var estimate = design.estimate(new Mean(below, rows));
        var shares = Interval.around(estimate.value(0), estimate.standardError(0), level, degreesOfFreedom);
        return new Interval(
                shares.lower() >= 0 ? at(shares.lower()) : Double.NaN,
                shares.upper() <= 1 ? at(shares.upper()) : Double.NaN);
    }

    /** What the width of the interval says of the standard error. */
    public static double standardError(Interval interval, double level, double degreesOfFreedom) {
        if (!(degreesOfFreedom > 0)) {
            return Double.NaN;
        }
        return (interval.upper() - interval.lower()) / (2 * Distributions.upperT((1 - level) / 2, degreesOfFreedom));
    }
}
