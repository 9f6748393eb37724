// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.util.Collections;
import java.util.List;

/**
 * A column of words or codes; a factor, as R has it.
 *
 * @param codes one a row: the place of its word in {@code levels}, -1 where it is missing
 * @param levels the different words by code point
 * @param firstOdd the first row whose value is no number in a column that holds numbers too; -1 if there is none
 */
public record TextColumn(String name, int[] codes, List<String> levels, int firstOdd) implements Column {

    /** A column of words, none of which is missing. */
    public static TextColumn of(String name, List<String> words) {
        var levels = words.stream().distinct().sorted().toList();
        var codes = words.stream()
                .mapToInt(word -> Collections.binarySearch(levels, word))
                .toArray();
        return new TextColumn(name, codes, levels, -1);
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public boolean isMissing(int row) {
        return codes[row] < 0;
    }

    @Override
    public String show(int row) {
        return isMissing(row) ? "" : levels.get(codes[row]);
    }

    @Override
    public Groups groups() {
        return new Groups(name, codes, levels);
    }

    /** The first row with a value, none of which is a number; of mixed columns the first that is none. */
    int firstWord() {
        var row = Math.max(firstOdd, 0);
        while (row < size() - 1 && isMissing(row)) {
            row++;
        }
        return row;
    }
}
