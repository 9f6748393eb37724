// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is looked for: small letters, no marks, one space between words. */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchKey() {}

    public static String of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(plain.toLowerCase(Locale.ROOT).replace('đ', 'd').strip())
                .replaceAll(" ");
    }
}
