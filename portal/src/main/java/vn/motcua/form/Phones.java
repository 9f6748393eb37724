// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.regex.Pattern;

/** Vietnamese telephone numbers, kept with a leading 0: 10 digits for a mobile, 11 with 02 for a fixed line. */
final class Phones {

    private static final Pattern SEPARATORS = Pattern.compile("[ .\\-()]");
    private static final Pattern COUNTRY = Pattern.compile("(?:\\+|00)?84(?=\\d{9,10}$)");
    private static final Pattern DIALLED = Pattern.compile("\\+?\\d+");
    private static final Pattern GOOD = Pattern.compile("0[35789]\\d{8}|02\\d{9}");

    private Phones() {}

    /** {@code +84 905 123 456} as {@code 0905123456}; a text that is no number unchanged. */
    static String tidied(String text) {
        var joined = SEPARATORS.matcher(text).replaceAll("");
        if (!DIALLED.matcher(joined).matches()) {
            return text;
        }
        return national(joined);
    }

    private static String national(String joined) {
        var matcher = COUNTRY.matcher(joined);
        if (!matcher.lookingAt()) {
            return joined;
        }
        var rest = joined.substring(matcher.end());
        return rest.startsWith("0") ? rest : "0" + rest;
    }

    static boolean isGood(String number) {
        return GOOD.matcher(number).matches();
    }
}
