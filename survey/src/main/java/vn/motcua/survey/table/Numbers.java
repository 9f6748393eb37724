// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.util.Arrays;

/** A column of numbers as it is read; stops keeping them at the first word. */
final class Numbers {

    private final String name;
    private double[] values = new double[1024];
    private int size;
    private boolean words;

    Numbers(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(String field) {
        if (!words) {
            keep(field.strip());
        }
    }

    private void keep(String field) {
        var value = parse(field);
        if (Double.isNaN(value) && !isMissing(field)) {
            words = true;
            values = new double[0];
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    boolean isNumbers() {
        return !words;
    }

    NumberColumn column() {
        return new NumberColumn(name, Arrays.copyOf(values, size));
    }

    static boolean isMissing(String field) {
        return field.isEmpty() || field.equals("NA");
    }

    static boolean isNumber(String field) {
        return !Double.isNaN(parse(field));
    }

    /**
     * The number that is written with digits, a decimal point and perhaps an exponent; NaN for anything else. A leading
     * zero makes it a code, and what is too large for a number is none.
     */
    private static double parse(String field) {
        if (field.isEmpty()) {
            return Double.NaN;
        }
        var first = field.charAt(0) == '-' || field.charAt(0) == '+' ? 1 : 0;
        if (isCode(field, first) || !hasShapeOfNumber(field, first)) {
            return Double.NaN;
        }
        var value = Double.parseDouble(field);
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private static boolean isCode(String field, int first) {
        return field.length() > first + 1 && field.charAt(first) == '0' && Character.isDigit(field.charAt(first + 1));
    }

    private static boolean hasShapeOfNumber(String field, int first) {
        var at = skipDigits(field, first);
        var digits = at - first;
        if (at < field.length() && field.charAt(at) == '.') {
            var end = skipDigits(field, at + 1);
            digits += end - at - 1;
            at = end;
        }
        return digits > 0 && (at == field.length() || isExponent(field, at));
    }

    private static boolean isExponent(String field, int at) {
        if (field.charAt(at) != 'e' && field.charAt(at) != 'E') {
            return false;
        }
        var sign = at + 1 < field.length() && (field.charAt(at + 1) == '-' || field.charAt(at + 1) == '+') ? 1 : 0;
        var first = at + 1 + sign;
        return first < field.length() && skipDigits(field, first) == field.length();
    }

    private static int skipDigits(String field, int from) {
        var at = from;
        while (at < field.length() && field.charAt(at) >= '0' && field.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
