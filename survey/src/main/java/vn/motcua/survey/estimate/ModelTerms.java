// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;

/**
 * The outcome and the terms of a regression; words enter as R's treatment contrasts, each compared with the first.
 *
 * @param labels p names, the first {@code (Intercept)}
 * @param columns p × n
 * @param outcome n
 * @param complete n times whether the row has all values
 */
public record ModelTerms(List<String> labels, double[][] columns, double[] outcome, boolean[] complete) {

    /**
     * @param names the outcome first, then what explains it
     * @param factors columns of numbers that are to be taken as words
     */
    public static ModelTerms of(Table table, List<String> names, Set<String> factors, Family family) {
        var labels = new ArrayList<>(List.of("(Intercept)"));
        var columns = new ArrayList<double[]>();
        var complete = new boolean[table.rows()];
        Arrays.fill(complete, true);
        columns.add(ones(table.rows()));
        var outcome = outcome(Variables.of(table, names.subList(0, 1), factors), family, names.getFirst(), complete);
        for (var name : names.subList(1, names.size())) {
            var variables = Variables.of(table, List.of(name), factors);
            Variables.keep(complete, variables.complete());
            for (int j = variables.isShare()[0] ? 1 : 0; j < variables.count(); j++) {
                labels.add(variables.labels().get(j));
                columns.add(variables.values()[j]);
            }
        }
        return new ModelTerms(List.copyOf(labels), columns.toArray(double[][]::new), outcome, complete);
    }

    private static double[] ones(int rows) {
        var ones = new double[rows];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Two words are no and yes, in their order. */
    private static double[] outcome(Variables variables, Family family, String name, boolean[] complete) {
        Variables.keep(complete, variables.complete());
        if (variables.isShare()[0] && variables.count() != 2) {
            throw new BadData(
                    "\"%s\" has %d different words; an outcome is a number or has two.", name, variables.count());
        }
        var outcome = variables.values()[variables.count() - 1];
        if (family == Family.BINOMIAL) {
            requireShares(outcome, name);
        }
        return outcome;
    }

    private static void requireShares(double[] outcome, String name) {
        for (int row = 0; row < outcome.length; row++) {
            if (outcome[row] < 0 || outcome[row] > 1) {
                throw new BadData(
                        "Column \"%s\", row %d: %s is no outcome of a logistic regression; it lies between 0 and 1.",
                        name, row + 1, outcome[row]);
            }
        }
    }
}
