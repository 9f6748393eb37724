// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words and signs of a condition, one after another. */
final class Tokens {

    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?(?![\\w.])");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_.][\\p{L}\\p{M}\\p{N}_.]*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern ODD_NAME = Pattern.compile("`[^`]+`");

    private final String expression;
    private int at;

    Tokens(String expression) {
        this.expression = Words.composed(expression);
    }

    enum Kind {
        COLUMN,
        NUMBER,
        WORD
    }

    record Operand(Kind kind, String text) {

        boolean isColumn() {
            return kind == Kind.COLUMN;
        }
    }

    boolean take(String sign) {
        skipSpace();
        var found = expression.startsWith(sign, at) && !(sign.equals("!") && expression.startsWith("!=", at));
        at += found ? sign.length() : 0;
        return found;
    }

    void require(String sign) {
        if (!take(sign)) {
            throw trouble("here belongs %s", sign);
        }
    }

    void requireEnd() {
        skipSpace();
        if (at < expression.length()) {
            throw trouble("here belongs & or | or the end");
        }
    }

    Operator operator() {
        for (var operator : Operator.values()) {
            if (take(operator.sign)) {
                return operator;
            }
        }
        throw trouble("here belongs one of == != < <= > >=");
    }

    Operand operand() {
        skipSpace();
        var quoted = next(QUOTED);
        if (quoted != null) {
            return new Operand(Kind.WORD, quoted.substring(1, quoted.length() - 1));
        }
        var number = next(NUMBER);
        return number != null ? new Operand(Kind.NUMBER, number) : column();
    }

    private Operand column() {
        var odd = next(ODD_NAME);
        var name = odd != null ? odd.substring(1, odd.length() - 1) : next(NAME);
        if (name == null) {
            throw trouble("here belongs a column, a number or a word in quotes");
        }
        return new Operand(Kind.COLUMN, name);
    }

    private @Nullable String next(Pattern pattern) {
        var matcher = pattern.matcher(expression).region(at, expression.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group();
    }

    private void skipSpace() {
        var space = SPACE.matcher(expression).region(at, expression.length());
        at = space.lookingAt() ? space.end() : at;
    }

    /** What is wrong, with a mark where the reading has come to. */
    BadData trouble(String what, Object... blanks) {
        return new BadData(
                "The condition %s ⟨?⟩ %s is not understood: %s.",
                expression.substring(0, at), expression.substring(at), new Sentence(what, blanks));
    }
}
