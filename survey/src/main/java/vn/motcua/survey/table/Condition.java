// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.util.function.IntPredicate;

/**
 * Which rows satisfy an expression: columns compared with numbers and quoted words by {@code == != < <= > >=}, joined by
 * {@code & | !} and brackets. As in R, {@code !} takes in the comparison that follows, {@code &} binds before {@code |},
 * and both may be doubled. What is compared with a missing value is neither true nor false.
 */
public final class Condition {

    private static final byte NO = 0;
    private static final byte YES = 1;
    private static final byte UNKNOWN = 2;

    private final Table table;
    private final Tokens tokens;

    private Condition(String expression, Table table) {
        this.table = table;
        this.tokens = new Tokens(expression);
    }

    /**
     * The rows for which the expression is true, as R's {@code subset} takes them: those of which it cannot be told are
     * left out.
     *
     * @throws BadData saying where the expression cannot be understood
     */
    public static boolean[] of(String expression, Table table) {
        return judge(expression, table).yes();
    }

    /** @throws BadData saying where the expression cannot be understood */
    public static Judgement judge(String expression, Table table) {
        var condition = new Condition(expression, table);
        var truths = condition.either();
        condition.tokens.requireEnd();
        return new Judgement(rows(truths, YES), rows(truths, UNKNOWN));
    }

    /**
     * What an expression says of each row; where it is neither true nor unknown it is false.
     *
     * @param unknown where a value is missing on which it depends
     */
    public record Judgement(boolean[] yes, boolean[] unknown) {}

    private static boolean[] rows(byte[] truths, byte wanted) {
        var rows = new boolean[truths.length];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = truths[row] == wanted;
        }
        return rows;
    }

    private byte[] either() {
        var left = both();
        while (tokens.take("||") || tokens.take("|")) {
            var right = both();
            for (int row = 0; row < left.length; row++) {
                left[row] = or(left[row], right[row]);
            }
        }
        return left;
    }

    private static byte or(byte left, byte right) {
        if (left == YES || right == YES) {
            return YES;
        }
        return left == NO && right == NO ? NO : UNKNOWN;
    }

    private byte[] both() {
        var left = single();
        while (tokens.take("&&") || tokens.take("&")) {
            var right = single();
            for (int row = 0; row < left.length; row++) {
                left[row] = not(or(not(left[row]), not(right[row])));
            }
        }
        return left;
    }

    private static byte not(byte truth) {
        return truth == UNKNOWN ? UNKNOWN : (byte) (YES - truth);
    }

    private byte[] single() {
        if (tokens.take("!")) {
            var truths = single();
            for (int row = 0; row < truths.length; row++) {
                truths[row] = not(truths[row]);
            }
            return truths;
        }
        if (tokens.take("(")) {
            var inner = either();
            tokens.require(")");
            return inner;
        }
        return comparison();
    }

    private byte[] comparison() {
        var left = tokens.operand();
        var operator = tokens.operator();
        var right = tokens.operand();
        if (left.isColumn() == right.isColumn()) {
            throw tokens.trouble("a column is compared with a number or with a word in quotes, like stype == \"E\"");
        }
        return left.isColumn()
                ? compare(table.get(left.text()), operator, right)
                : compare(table.get(right.text()), operator.mirrored(), left);
    }

    private byte[] compare(Column column, Operator operator, Tokens.Operand value) {
        return switch (column) {
            case NumberColumn numbers -> {
                var number = number(numbers, value);
                yield truths(column, row -> operator.holds(Double.compare(numbers.values()[row] + 0.0, number + 0.0)));
            }
            case TextColumn text -> {
                var word = word(text, value);
                yield truths(column, row -> operator.holds(text.show(row).compareTo(word)));
            }
        };
    }

    private double number(NumberColumn column, Tokens.Operand value) {
        if (value.kind() != Tokens.Kind.NUMBER) {
            throw tokens.trouble(
                    "column \"%s\" holds numbers, \"%s\" is a word; leave out the quotes", column.name(), value.text());
        }
        return Double.parseDouble(value.text());
    }

    private String word(TextColumn column, Tokens.Operand value) {
        if (value.kind() != Tokens.Kind.WORD) {
            throw tokens.trouble("column \"%s\" holds words; write \"%s\" in quotes", column.name(), value.text());
        }
        return value.text();
    }

    private static byte[] truths(Column column, IntPredicate holds) {
        var truths = new byte[column.size()];
        for (int row = 0; row < truths.length; row++) {
            truths[row] = column.isMissing(row) ? UNKNOWN : holds.test(row) ? YES : NO;
        }
        return truths;
    }
}
