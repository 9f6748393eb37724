// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.survey.design.Rows;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Column;
import vn.motcua.survey.table.Condition;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

/**
 * What respondents answered to one indicator's question, as numbers of its scale.
 *
 * @param values n, NaN where there is no answer
 * @param undecided how many rows lack what decides whether the question is asked; they count as missing
 * @param uncalled how many rows have an answer although they are not asked; it does not count
 * @param strange how many of those have a code there that the questionnaire does not have
 */
record Answers(double[] values, int undecided, int uncalled, int strange) {

    /** @throws BadData naming the first row with a code that the questionnaire does not have */
    static Answers of(Table table, Indicator indicator) {
        var column = table.get(indicator.column());
        var codes = Codes.of(indicator, column);
        return indicator.when().isEmpty()
                ? ofEveryone(indicator, column, codes)
                : ofThoseAsked(indicator, column, codes, Condition.judge(indicator.when(), table));
    }

    /** Where every code is its number, the column's own array serves, for there may be many of them. */
    private static Answers ofEveryone(Indicator indicator, Column column, Codes codes) {
        var values = new double[column.size()];
        var isSame = column instanceof NumberColumn;
        for (int row = 0; row < values.length; row++) {
            values[row] = number(indicator, column, codes, row);
            isSame = isSame && Double.compare(values[row], ((NumberColumn) column).values()[row]) == 0;
        }
        return new Answers(isSame ? ((NumberColumn) column).values() : values, 0, 0, 0);
    }

    private static Answers ofThoseAsked(Indicator indicator, Column column, Codes codes, Condition.Judgement asked) {
        var values = new double[column.size()];
        var unasked = indicator.unasked() == null ? Double.NaN : indicator.unasked();
        var undecided = 0;
        var uncalled = 0;
        var strange = 0;
        for (int row = 0; row < values.length; row++) {
            if (asked.yes()[row]) {
                values[row] = number(indicator, column, codes, row);
            } else {
                undecided += asked.unknown()[row] ? 1 : 0;
                uncalled += Double.isNaN(codes.number(row)) ? 0 : 1;
                strange += codes.number(row) == Codes.WRONG ? 1 : 0;
                values[row] = asked.unknown()[row] ? Double.NaN : unasked;
            }
        }
        return new Answers(values, undecided, uncalled, strange);
    }

    private static double number(Indicator indicator, Column column, Codes codes, int row) {
        var number = codes.number(row);
        if (number == Codes.WRONG) {
            throw BadData.at(
                    column,
                    row,
                    "\"%s\" is no answer to %s; there are %s, and without an answer %s.",
                    column.show(row),
                    indicator.code(),
                    Codes.known(indicator),
                    without(indicator));
        }
        return number;
    }

    private static Object without(Indicator indicator) {
        return indicator.without().isEmpty()
                ? new Sentence("an empty cell")
                : String.join(", ", indicator.without().stream().sorted().toList());
    }

    int count(Rows rows) {
        var count = 0;
        for (var row : rows.places()) {
            count += Double.isNaN(values[row]) ? 0 : 1;
        }
        return count;
    }

    List<Sentence> remarks(String code) {
        var remarks = new ArrayList<Sentence>();
        if (undecided > 0) {
            remarks.add(new Sentence(
                    "%s: %d rows lack what decides whether it is asked; they count as missing.", code, undecided));
        }
        if (uncalled > 0) {
            remarks.add(new Sentence(
                    "%s: %d rows have an answer although it is not asked of them; these answers do not count.",
                    code, uncalled));
        }
        if (strange > 0) {
            remarks.add(new Sentence(
                    "%s: %d of these are codes that the questionnaire does not have; is the condition right of whom it is asked?",
                    code, strange));
        }
        return remarks;
    }
}
