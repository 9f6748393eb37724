// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.util.Arrays;
import java.util.List;

/**
 * Rows by what they have in common.
 *
 * @param name of the column, or of several with a point between
 * @param codes one a row: the place in {@code labels}, {@link #NONE} where a value is missing
 */
public record Groups(String name, int[] codes, List<String> labels) {

    public static final int NONE = -1;

    /** All rows in one group. */
    public static Groups whole(int rows) {
        return new Groups("", new int[rows], List.of(""));
    }

    /** Every row a group of its own. */
    public static Groups each(int rows) {
        var codes = new int[rows];
        Arrays.setAll(codes, row -> row);
        return new Groups("", codes, new RowNumbers(rows));
    }

    public int count() {
        return labels.size();
    }

    public boolean[] rowsOf(int group) {
        var rows = new boolean[codes.length];
        for (int row = 0; row < codes.length; row++) {
            rows[row] = codes[row] == group;
        }
        return rows;
    }

    /**
     * The same groups in another order.
     *
     * @param numbers the new place of each group
     */
    public Groups renumbered(int[] numbers) {
        var renumbered = new int[codes.length];
        Arrays.setAll(renumbered, row -> codes[row] < 0 ? NONE : numbers[codes[row]]);
        var before = new int[count()];
        for (int group = 0; group < before.length; group++) {
            before[numbers[group]] = group;
        }
        return new Groups(name, renumbered, new ReorderedLabels(labels, before));
    }

    /** The combinations that occur, the first of the two varying fastest (as R's {@code interaction}). */
    public Groups and(Groups other) {
        var keys = keys(other);
        var present =
                Arrays.stream(keys).filter(key -> key >= 0).sorted().distinct().toArray();
        var combined = new int[codes.length];
        Arrays.setAll(combined, row -> keys[row] < 0 ? NONE : Arrays.binarySearch(present, keys[row]));
        return new Groups(name + "." + other.name, combined, labels(present, other));
    }

    private long[] keys(Groups other) {
        var keys = new long[codes.length];
        Arrays.setAll(
                keys,
                row -> codes[row] < 0 || other.codes[row] < 0 ? NONE : codes[row] + (long) count() * other.codes[row]);
        return keys;
    }

    private List<String> labels(long[] keys, Groups other) {
        return Arrays.stream(keys)
                .mapToObj(key -> labels.get((int) (key % count())) + "." + other.labels.get((int) (key / count())))
                .toList();
    }
}
