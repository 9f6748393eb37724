// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.motcua.survey.algebra.Collinear;
import vn.motcua.survey.algebra.LeastSquares;
import vn.motcua.survey.design.Adjustment;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.table.TextColumn;

/**
 * Weights with which the sample has the population's totals of some variables, and that are as near to those before as a
 * distance allows (Deville and Särndal 1992).
 *
 * @param terms p names
 * @param columns p × n
 * @param totals p
 */
public record Calibration(List<String> terms, double[][] columns, double[] totals, Distance distance)
        implements Adjustment {

    /** R's name of the constant. */
    public static final String INTERCEPT = "(Intercept)";

    private static final double CLOSE = 1e-11;
    private static final int PATIENCE = 100;

    /**
     * Reads a table of two columns, term and total. A term is {@value #INTERCEPT} with the size of the population, a column
     * of numbers, or a column of words with one of them, like {@code stypeH}.
     */
    public static Calibration of(Table sample, Table population, Distance distance) {
        var names = new ArrayList<>(population.names());
        if (names.size() != 2) {
            throw new BadData(
                    "%s has %d columns; a file of totals has two, term and total.", population.source(), names.size());
        }
        var totals = population.numbers(names.get(1));
        totals.requireComplete();
        var terms = new ArrayList<String>();
        for (int row = 0; row < population.rows(); row++) {
            terms.add(population.get(names.getFirst()).show(row));
        }
        var columns = terms.stream().map(term -> column(sample, term)).toArray(double[][]::new);
        return new Calibration(terms, columns, totals.values(), distance);
    }

    private static double[] column(Table sample, String term) {
        if (term.equals(INTERCEPT)) {
            var ones = new double[sample.rows()];
            Arrays.fill(ones, 1);
            return ones;
        }
        if (sample.has(term)) {
            var numbers = sample.numbers(term);
            numbers.requireComplete();
            return numbers.values();
        }
        return sample.names().stream()
                .filter(name -> term.startsWith(name) && sample.get(name) instanceof TextColumn)
                .map(name -> (TextColumn) sample.get(name))
                .filter(text ->
                        text.levels().contains(term.substring(text.name().length())))
                .findFirst()
                .map(text -> indicator(text, term.substring(text.name().length())))
                .orElseThrow(() -> new BadData(
                        "\"%s\" is no term: it is (Intercept), a column of numbers, or a column of words with one of them, like stypeH.",
                        term));
    }

    private static double[] indicator(TextColumn text, String level) {
        text.requireComplete();
        var code = text.levels().indexOf(level);
        return Arrays.stream(text.codes())
                .mapToDouble(other -> other == code ? 1 : 0)
                .toArray();
    }

    /** By Newton's method; a step that leads away from the totals is shortened. */
    @Override
    public double[] weights(double[] before) {
        var predictor = new double[before.length];
        for (int round = 0; round < PATIENCE; round++) {
            var missing = missing(weights(predictor, before));
            if (isClose(missing)) {
                return weights(predictor, before);
            }
            predictor = nearer(predictor, before, missing);
        }
        throw unreachable(missing(weights(predictor, before)));
    }

    private double[] nearer(double[] predictor, double[] before, double[] missing) {
        var step = direction(predictor, before, missing);
        for (double length = 1; length > 1e-9; length /= 2) {
            var moved = moved(predictor, step, length);
            if (distance(missing(weights(moved, before))) < distance(missing)) {
                return moved;
            }
        }
        throw unreachable(missing);
    }

    private double distance(double[] missing) {
        var sum = 0.0;
        for (int j = 0; j < missing.length; j++) {
            var relative = missing[j] / (1 + Math.abs(totals[j]));
            sum += relative * relative;
        }
        return sum;
    }

    private double[] weights(double[] predictor, double[] before) {
        var weights = new double[before.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = before[row] * distance.factor(predictor[row]);
        }
        return weights;
    }

    /** What the weighted sample lacks of each total. */
    private double[] missing(double[] weights) {
        var missing = totals.clone();
        for (int j = 0; j < missing.length; j++) {
            for (int row = 0; row < weights.length; row++) {
                missing[j] -= weights[row] * columns[j][row];
            }
        }
        return missing;
    }

    private boolean isClose(double[] missing) {
        for (int j = 0; j < missing.length; j++) {
            if (!(Math.abs(missing[j]) <= CLOSE * (1 + Math.abs(totals[j])))) {
                return false;
            }
        }
        return true;
    }

    /** Newton's step of the coefficients. */
    private double[] direction(double[] predictor, double[] before, double[] missing) {
        var slopes = new double[before.length];
        for (int row = 0; row < slopes.length; row++) {
            slopes[row] = before[row] * distance.slope(predictor[row]);
        }
        var inverse = leastSquares(slopes).inverseGram();
        var step = new double[missing.length];
        for (int j = 0; j < step.length; j++) {
            for (int k = 0; k < step.length; k++) {
                step[j] += inverse[j][k] * missing[k];
            }
        }
        return step;
    }

    private LeastSquares leastSquares(double[] weights) {
        try {
            return new LeastSquares(columns, weights);
        } catch (Collinear collinear) {
            throw new BadData(
                    "The totals cannot be reached: the term %s follows from those before it, or the bounds leave too few weights to move.",
                    terms.get(collinear.column()));
        }
    }

    private double[] moved(double[] predictor, double[] step, double length) {
        var moved = predictor.clone();
        for (int j = 0; j < step.length; j++) {
            for (int row = 0; row < moved.length; row++) {
                moved[row] += length * step[j] * columns[j][row];
            }
        }
        return moved;
    }

    private BadData unreachable(double[] missing) {
        var worst = 0;
        for (int j = 1; j < missing.length; j++) {
            if (Math.abs(missing[j] / (1 + totals[j])) > Math.abs(missing[worst] / (1 + totals[worst]))) {
                worst = j;
            }
        }
        return new BadData(
                "Calibration does not reach the total %s of %s, %s is missing: the bounds are too narrow or the total is wrong.",
                totals[worst], terms.get(worst), missing[worst]);
    }

    @Override
    public double[][] residuals(double[][] influence, double[] before) {
        var regression = leastSquares(before);
        return Arrays.stream(influence)
                .map(values -> residuals(values, regression.coefficients(values)))
                .toArray(double[][]::new);
    }

    private double[] residuals(double[] values, double[] coefficients) {
        var residuals = values.clone();
        for (int j = 0; j < coefficients.length; j++) {
            for (int row = 0; row < residuals.length; row++) {
                residuals[row] -= coefficients[j] * columns[j][row];
            }
        }
        return residuals;
    }

    @Override
    public String summary() {
        return "calibrated on " + String.join(", ", terms);
    }
}
