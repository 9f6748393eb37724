// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.regex.Pattern;

/**
 * Names of persons as registers hold them: letters of any script with their marks, joined by spaces, hyphens,
 * apostrophes and dots (Y Bhiôk Êban, K'Briu, H'Hen Niê, Anne-Marie, Nguyễn Văn A.).
 */
final class PersonNames {

    private static final Pattern GOOD = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M} '’‘ʼʻ`´.,()/·‐‑–-]{1,150}");

    private PersonNames() {}

    static boolean isGood(String name) {
        return GOOD.matcher(name).matches();
    }
}
