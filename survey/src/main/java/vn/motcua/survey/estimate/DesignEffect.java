// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import java.util.Arrays;
import vn.motcua.survey.design.Rows;

/** How many times the variance exceeds that of a simple random sample of as many rows (Kish 1965). */
public final class DesignEffect {

    private final double[] weights;
    private final Rows rows;
    private final boolean withReplacement;
    private final double size;
    private final double population;

    /** @param withReplacement compares with a simple sample drawn with replacement, for weights that are no counts */
    public DesignEffect(double[] weights, Rows rows, boolean withReplacement) {
        this.weights = weights;
        this.rows = rows;
        this.withReplacement = withReplacement;
        this.size =
                Arrays.stream(rows.places()).filter(row -> weights[row] != 0).count();
        this.population = Mean.size(weights, rows);
    }

    /** NaN where the sample is larger than the population its weights stand for. */
    public double ofMean(double variance, double[] values) {
        return variance / (spread(values) / size * shareLeft());
    }

    public double ofTotal(double variance, double[] values) {
        return variance / (spread(values) / size * shareLeft() * population * population);
    }

    private double shareLeft() {
        if (withReplacement) {
            return 1;
        }
        return population < size ? Double.NaN : (population - size) / population;
    }

    private double spread(double[] values) {
        var mean = Total.sum(values, weights, rows) / population;
        var sum = 0.0;
        for (var row : rows.places()) {
            var distance = values[row] - mean;
            sum += weights[row] * distance * distance;
        }
        return sum / population * size / (size - 1);
    }
}
