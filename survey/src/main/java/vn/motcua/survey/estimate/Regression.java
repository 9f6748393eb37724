// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import java.util.Arrays;
import java.util.List;
import vn.motcua.survey.algebra.Collinear;
import vn.motcua.survey.algebra.LeastSquares;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.design.Statistic;
import vn.motcua.survey.table.BadData;

/**
 * The p coefficients of a generalised linear model fitted to the population that the weights stand for (Binder 1983).
 *
 * @param terms p names
 * @param columns p × n
 * @param outcome n
 */
public record Regression(List<String> terms, double[][] columns, double[] outcome, Family family, Rows rows)
        implements Statistic {

    private static final double CLOSE = 1e-10;
    private static final int PATIENCE = 60;

    /** By Newton's method, which for a gaussian outcome is there at once. */
    @Override
    public double[] at(double[] weights) {
        var coefficients = new double[terms.size()];
        for (int round = 0; round < PATIENCE; round++) {
            var step = step(coefficients, weights);
            for (int j = 0; j < step.length; j++) {
                coefficients[j] += step[j];
            }
            if (isSmall(step, coefficients)) {
                return coefficients;
            }
        }
        throw new BadData(
                "The regression does not come to rest: some term parts the outcomes 0 and 1 completely, or nearly so.");
    }

    private double[] step(double[] coefficients, double[] weights) {
        var means = means(coefficients);
        var residuals = new double[rows.count()];
        for (int i = 0; i < residuals.length; i++) {
            var slope = family.variance(means[i]);
            residuals[i] = slope > 0 ? (outcome[rows.places()[i]] - means[i]) / slope : 0;
        }
        return leastSquares(means, weights).coefficients(residuals);
    }

    private static boolean isSmall(double[] step, double[] coefficients) {
        var largest = Arrays.stream(coefficients).map(Math::abs).max().orElse(0);
        return Arrays.stream(step).allMatch(part -> Math.abs(part) <= CLOSE * largest);
    }

    /** One a row of {@link #rows}, as are all arrays below. */
    private double[] means(double[] coefficients) {
        var means = new double[rows.count()];
        for (int i = 0; i < means.length; i++) {
            means[i] = family.mean(predictor(coefficients, rows.places()[i]));
        }
        return means;
    }

    private double predictor(double[] coefficients, int row) {
        var sum = 0.0;
        for (int j = 0; j < coefficients.length; j++) {
            sum += coefficients[j] * columns[j][row];
        }
        return sum;
    }

    private LeastSquares leastSquares(double[] means, double[] weights) {
        var working = new double[rows.count()];
        for (int i = 0; i < working.length; i++) {
            working[i] = weights[rows.places()[i]] * family.variance(means[i]);
        }
        try {
            return new LeastSquares(columnsOfRows(), working);
        } catch (Collinear collinear) {
            throw new BadData(
                    "The term %s follows from those before it, so it has no coefficient of its own; leave it out.",
                    terms.get(collinear.column()));
        }
    }

    private double[][] columnsOfRows() {
        return Arrays.stream(columns)
                .map(column -> Arrays.stream(rows.places())
                        .mapToDouble(row -> column[row])
                        .toArray())
                .toArray(double[][]::new);
    }

    @Override
    public double[][] influence(double[] weights) {
        var means = means(at(weights));
        var inverse = leastSquares(means, weights).inverseGram();
        var influence = new double[terms.size()][rows.count()];
        for (int i = 0; i < means.length; i++) {
            var row = rows.places()[i];
            for (int j = 0; j < influence.length; j++) {
                influence[j][i] = predictor(inverse[j], row) * (outcome[row] - means[i]);
            }
        }
        return influence;
    }
}
