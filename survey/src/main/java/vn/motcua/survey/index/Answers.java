// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.Arrays;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Column;
import vn.motcua.survey.table.Condition;
import vn.motcua.survey.table.Table;

/**
 * What respondents answered to one indicator's question, as numbers of its scale.
 *
 * @param values n, 0 where there is none
 * @param given n times whether there is one
 */
record Answers(double[] values, boolean[] given) {

    /** @throws BadData naming the first row with a code that the questionnaire does not have */
    static Answers of(Table table, Indicator indicator) {
        var column = table.get(indicator.column());
        var asked = indicator.when().isEmpty() ? all(table.rows()) : Condition.of(indicator.when(), table);
        var values = new double[table.rows()];
        var given = new boolean[table.rows()];
        for (int row = 0; row < values.length; row++) {
            if (!asked[row]) {
                given[row] = indicator.unasked() != null;
                values[row] = indicator.unasked() == null ? 0 : indicator.unasked();
            } else if (!column.isMissing(row) && !indicator.without().contains(column.show(row))) {
                given[row] = true;
                values[row] = number(column, row, indicator);
            }
        }
        return new Answers(values, given);
    }

    private static boolean[] all(int rows) {
        var all = new boolean[rows];
        Arrays.fill(all, true);
        return all;
    }

    private static double number(Column column, int row, Indicator indicator) {
        var shown = column.show(row);
        var score = indicator.scores().get(shown);
        var number = score != null ? score : indicator.scores().isEmpty() ? parsed(shown) : Double.NaN;
        if (!(number >= indicator.least() && number <= indicator.most())) {
            throw BadData.at(
                    column,
                    row,
                    "\"%s\" is no answer to %s; there are %s, and without an answer %s."
                            .formatted(
                                    shown,
                                    indicator.code(),
                                    indicator.scores().isEmpty()
                                            ? "numbers from %s to %s".formatted(indicator.least(), indicator.most())
                                            : String.join(
                                                    ", ", indicator.scores().keySet()),
                                    indicator.without().isEmpty()
                                            ? "an empty cell"
                                            : String.join(
                                                    ", ",
                                                    indicator.without().stream()
                                                            .sorted()
                                                            .toList())));
        }
        return number;
    }

    private static double parsed(String shown) {
        try {
            return Double.parseDouble(shown);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    Rows among(Rows rows) {
        return rows.and(given);
    }
}
