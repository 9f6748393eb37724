// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/** Counts slips of the finger: a letter missing, added, wrong, or two letters swapped (Damerau and Levenshtein). */
final class Slips {

    private Slips() {}

    /** The slips between two words; {@code most + 1} when there are more than that. */
    static int between(String typed, String meant, int most) {
        var before = new int[meant.length() + 1];
        var last = firstRow(meant.length());
        for (var i = 1; i <= typed.length(); i++) {
            var row = row(typed, meant, i, last, before);
            before = last;
            last = row;
        }
        return Math.min(last[meant.length()], most + 1);
    }

    private static int[] firstRow(int length) {
        var row = new int[length + 1];
        for (var j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static int[] row(String typed, String meant, int i, int[] last, int[] before) {
        var row = new int[last.length];
        row[0] = i;
        for (var j = 1; j < row.length; j++) {
            var wrong = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
            if (isSwap(typed, meant, i, j)) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
        return row;
    }

    private static boolean isSwap(String typed, String meant, int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
    }
}
