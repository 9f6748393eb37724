// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.weight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Groups;
import vn.motcua.survey.table.Table;

/**
 * The cells of a population with their known totals.
 *
 * @param cells of the rows of the sample, each row in one
 * @param totals one a cell
 */
public record Margin(Groups cells, double[] totals) {

    /**
     * Reads a table of totals: its last column has the number in the population, the others are named as columns of the
     * sample and hold their values, one row a cell.
     */
    public static Margin of(Table sample, Table population) {
        var names = new ArrayList<>(population.names());
        var total = names.removeLast();
        if (names.isEmpty()) {
            throw new BadData(
                    "%s has one column only; it needs those that make the cells, and the totals last.",
                    population.source());
        }
        names.forEach(name -> sample.get(name).requireComplete());
        var cells = sample.groups(names);
        return new Margin(cells, totals(sample, cells, names, population, total));
    }

    private static double[] totals(Table sample, Groups cells, List<String> names, Table population, String total) {
        var known = known(population, names, total);
        var totals = new double[cells.count()];
        var seen = new boolean[cells.count()];
        for (int row = 0; row < sample.rows(); row++) {
            var cell = cells.codes()[row];
            if (!seen[cell]) {
                seen[cell] = true;
                totals[cell] = take(known, key(sample, names, row), population, sample, row);
            }
        }
        requireAllUsed(known, population);
        return totals;
    }

    private static Map<List<String>, Double> known(Table population, List<String> names, String total) {
        var numbers = population.numbers(total);
        numbers.requireComplete();
        var known = new HashMap<List<String>, Double>();
        for (int row = 0; row < population.rows(); row++) {
            if (numbers.values()[row] <= 0) {
                throw BadData.at(
                        numbers, row, "%s is no total of a population; it has to be above 0.", numbers.show(row));
            }
            if (known.put(key(population, names, row), numbers.values()[row]) != null) {
                throw BadData.at(numbers, row, "the cell %s stands there twice.", key(population, names, row));
            }
        }
        return known;
    }

    private static List<String> key(Table table, List<String> names, int row) {
        return names.stream().map(name -> table.get(name).show(row)).toList();
    }

    private static double take(
            Map<List<String>, Double> known, List<String> key, Table population, Table sample, int row) {
        var total = known.remove(key);
        if (total == null) {
            throw new BadData(
                    "%s has no total for the cell %s, which is in row %d of %s.",
                    population.source(), String.join(", ", key), row + 1, sample.source());
        }
        return total;
    }

    private static void requireAllUsed(Map<List<String>, Double> known, Table population) {
        if (!known.isEmpty()) {
            throw new BadData(
                    "%s has cells of which the sample has nobody: %s. Join them with others.",
                    population.source(),
                    known.keySet().stream()
                            .map(key -> String.join(", ", key))
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
    }

    /** The sums of weights by cell. */
    double[] sums(double[] weights) {
        var sums = new double[totals.length];
        for (int row = 0; row < weights.length; row++) {
            sums[cells.codes()[row]] += weights[row];
        }
        return sums;
    }

    /** The weights of each cell made to add up to its total; a cell of no weight stays so. */
    double[] fitted(double[] weights) {
        var sums = sums(weights);
        var fitted = new double[weights.length];
        for (int row = 0; row < weights.length; row++) {
            var cell = cells.codes()[row];
            fitted[row] = weights[row] == 0 ? 0 : weights[row] * totals[cell] / sums[cell];
        }
        return fitted;
    }

    /** Takes from each value the weighted mean of its cell, in place. */
    void centre(double[] values, double[] weights) {
        var sums = sums(weights);
        var means = new double[totals.length];
        for (int row = 0; row < values.length; row++) {
            means[cells.codes()[row]] += weights[row] * values[row];
        }
        for (int row = 0; row < values.length; row++) {
            var cell = cells.codes()[row];
            values[row] -= sums[cell] == 0 ? 0 : means[cell] / sums[cell];
        }
    }
}
