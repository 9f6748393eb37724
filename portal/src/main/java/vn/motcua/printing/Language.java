// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.Locale;

/** The language of a form's own words. The Vietnamese text is the authentic one; the English edition says so. */
public enum Language {
    VI("vi"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.of(tag);
    }

    /** English for an English locale, Vietnamese for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : VI;
    }

    public Locale locale() {
        return locale;
    }
}
