// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Numbers of identity papers: 12 digits of the personal identification number, or 9 of the old identity card.
 *
 * <p>Twelve digits are built as: three for the province (001–096) or country (100 and above) of birth registration, one for
 * sex and century (0, 1: 20th; 2, 3: 21st), two for the year of birth, six at random (Nghị định 137/2015 Điều 13; Thông tư
 * 59/2021/TT-BCA Điều 4).
 */
final class IdNumbers {

    private static final Pattern SEPARATORS = Pattern.compile("[ .\\-]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ALL_ZERO = Pattern.compile("0+");

    private IdNumbers() {}

    /** Without the separators people put between groups; other texts unchanged, so that they can be shown again. */
    static String tidied(String text) {
        var joined = SEPARATORS.matcher(text).replaceAll("");
        return DIGITS.matcher(joined).matches() ? joined : text;
    }

    /** Whether its digits can be those of a paper, whoever holds it. */
    static boolean isBuiltWell(String number) {
        if (!DIGITS.matcher(number).matches()) {
            return false;
        }
        return switch (number.length()) {
            case 9 -> !ALL_ZERO.matcher(number).matches();
            case 12 -> isOrigin(Integer.parseInt(number.substring(0, 3)));
            default -> false;
        };
    }

    /** Whether the person it describes is born by this day; true for the old card, which tells no year. */
    static boolean isBornUntil(String number, LocalDate today) {
        if (number.length() != 12) {
            return true;
        }
        var century = 1900 + (number.charAt(3) - '0') / 2 * 100;
        return century + Integer.parseInt(number.substring(4, 6)) <= today.getYear();
    }

    private static boolean isOrigin(int code) {
        return code >= 1 && code <= 96 || code >= 100;
    }
}
