// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.Locale;

/** A text in both languages of the portal. */
public record Bilingual(String vi, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
