// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

/** How far a typed name is from one that exists. */
final class Slip {

    private Slip() {}

    /** A part of the other, or two slips of the keys apart, three in a long name. */
    static boolean isAlike(String typed, String name) {
        var last = name.substring(name.lastIndexOf('.') + 1);
        return typed.length() > 2 && (last.contains(typed) || typed.contains(last) && last.length() > 2)
                || distance(typed, last) <= allowed(typed)
                || distance(typed, name) <= allowed(typed);
    }

    private static int allowed(String typed) {
        return typed.length() < 4 ? 1 : typed.length() < 8 ? 2 : 3;
    }

    /** Levenshtein's. */
    static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var above = row[j];
                var changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
