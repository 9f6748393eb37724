// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Locale;
import vn.motcua.administration.Text;

/** A text of the catalogue in Vietnamese and, where somebody wrote it, in English. */
public record Wording(String vi, String en) {

    public static final Wording NONE = new Wording("", "");

    public static Wording vietnamese(String text) {
        return new Wording(text, "");
    }

    /** The text for a reader of that language; Vietnamese where no English was written. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && !en.isBlank() ? en : vi;
    }

    /** As the record of changes keeps it. */
    public Text noted() {
        return new Text(vi, en);
    }

    public boolean hasText() {
        return !vi.isBlank();
    }
}
