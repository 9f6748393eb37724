// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.util.Arrays;
import java.util.List;

/**
 * A column of numbers.
 *
 * @param values one a row; NaN stands for missing and nothing else. The array is shared, not copied.
 */
public record NumberColumn(String name, double[] values) implements Column {

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(values[row]);
    }

    @Override
    public String show(int row) {
        return isMissing(row) ? "" : show(values[row]);
    }

    /** Whole numbers without a point, the others as short as they stay exact. */
    public static String show(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    @Override
    public Groups groups() {
        var levels = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> value + 0.0)
                .sorted()
                .distinct()
                .toArray();
        var codes = new int[values.length];
        Arrays.setAll(codes, row -> isMissing(row) ? Groups.NONE : Arrays.binarySearch(levels, values[row] + 0.0));
        return new Groups(name, codes, labels(levels));
    }

    private static List<String> labels(double[] levels) {
        return Arrays.stream(levels).mapToObj(NumberColumn::show).toList();
    }
}
