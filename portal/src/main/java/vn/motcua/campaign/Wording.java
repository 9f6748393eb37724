// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.text.Normalizer;
import java.util.Locale;

/** A text of the instrument in both languages, in NFC. */
public record Wording(String vi, String en) {

    public Wording {
        vi = Normalizer.normalize(vi, Normalizer.Form.NFC).strip();
        en = Normalizer.normalize(en, Normalizer.Form.NFC).strip();
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && !en.isEmpty() ? en : vi;
    }

    public boolean isWhole() {
        return !vi.isEmpty() && !en.isEmpty();
    }
}
