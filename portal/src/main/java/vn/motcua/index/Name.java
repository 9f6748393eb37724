// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.text.Normalizer;
import java.util.Locale;

/** A text in both languages, in NFC; without English the Vietnamese stands in for it. */
public record Name(String vi, String en) {

    public static final Name NONE = new Name("", "");

    public Name {
        vi = Normalizer.normalize(vi, Normalizer.Form.NFC).strip();
        en = Normalizer.normalize(en, Normalizer.Form.NFC).strip();
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && !en.isEmpty() ? en : vi;
    }

    public boolean isEmpty() {
        return vi.isEmpty();
    }
}
