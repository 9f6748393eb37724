// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.state;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.platform.Marks;

/** A name as it is looked for: small letters, no marks, one space between words. */
public final class SearchKey {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchKey() {}

    public static String of(String text) {
        return BLANKS.matcher(Marks.removedFrom(text).toLowerCase(Locale.ROOT).strip())
                .replaceAll(" ");
    }
}
