// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

import java.text.Normalizer;
import java.util.Locale;

/** A text of a change in Vietnamese and, where it was known then, in English. In NFC, and without what the database does not keep. */
public record Text(String vi, String en) {

    public Text {
        vi = plain(vi);
        en = en.equals(vi) ? "" : plain(en);
    }

    /** Of a text that is itself in both languages, both; anything else is the same for every reader. */
    static Text of(Object value) {
        return value instanceof Text text ? text : new Text(String.valueOf(value), "");
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && !en.isEmpty() ? en : vi;
    }

    boolean isEmpty() {
        return vi.isEmpty() && en.isEmpty();
    }

    /** A long one by its beginning. */
    Text shortened(int most) {
        return new Text(shortened(vi, most), shortened(en, most));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace("\0", ""), Normalizer.Form.NFC);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most - 1))) + "…";
    }
}
