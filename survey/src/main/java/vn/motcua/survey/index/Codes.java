// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.ArrayList;
import java.util.function.IntToDoubleFunction;
import vn.motcua.survey.table.Column;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.TextColumn;

/** What the codes of a column stand for in an indicator; each different code is looked up once, not once a row. */
final class Codes {

    /** What stands for a code that the questionnaire does not have. */
    static final double WRONG = Double.POSITIVE_INFINITY;

    private final IntToDoubleFunction ofRow;

    private Codes(IntToDoubleFunction ofRow) {
        this.ofRow = ofRow;
    }

    static Codes of(Indicator indicator, Column column) {
        return switch (column) {
            case TextColumn text -> ofWords(indicator, text);
            case NumberColumn numbers -> ofNumbers(indicator, numbers);
        };
    }

    /** NaN without an answer, {@link #WRONG} for what is none. */
    double number(int row) {
        return ofRow.applyAsDouble(row);
    }

    private static Codes ofWords(Indicator indicator, TextColumn text) {
        var ofLevel = text.levels().stream()
                .mapToDouble(level -> number(indicator, level))
                .toArray();
        return new Codes(row -> text.isMissing(row) ? Double.NaN : ofLevel[text.codes()[row]]);
    }

    private static double number(Indicator indicator, String shown) {
        if (indicator.without().contains(shown)) {
            return Double.NaN;
        }
        var score = indicator.scores().get(shown);
        return score != null ? score : indicator.scores().isEmpty() ? onScale(indicator, parsed(shown)) : WRONG;
    }

    private static double onScale(Indicator indicator, double number) {
        return number >= indicator.least() && number <= indicator.most() ? number : WRONG;
    }

    /** The codes that are written as numbers are, then what each stands for. */
    private static Codes ofNumbers(Indicator indicator, NumberColumn column) {
        var all = new ArrayList<>(indicator.without());
        all.addAll(indicator.scores().keySet());
        all.removeIf(code -> !NumberColumn.show(parsed(code)).equals(code));
        var codes = all.stream().mapToDouble(Codes::parsed).toArray();
        var numbers = all.stream().mapToDouble(code -> number(indicator, code)).toArray();
        var areNumbers = indicator.scores().isEmpty();
        return new Codes(row -> {
            var value = column.values()[row];
            for (int place = 0; place < codes.length; place++) {
                if (codes[place] == value) {
                    return numbers[place];
                }
            }
            return Double.isNaN(value) ? value : areNumbers ? onScale(indicator, value) : WRONG;
        });
    }

    private static double parsed(String shown) {
        try {
            return Double.parseDouble(shown);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    static Object known(Indicator indicator) {
        return indicator.scores().isEmpty()
                ? new Sentence(
                        "numbers from %s to %s",
                        NumberColumn.show(indicator.least()), NumberColumn.show(indicator.most()))
                : String.join(", ", indicator.scores().keySet());
    }
}
