// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that an office writes again and again.
 *
 * @param unit the code of the unit whose own it is; null for the province's
 * @param procedure the code of the procedure it is for; null for all
 * @param textEn the same in English; empty for none
 */
public record Phrase(
        UUID id,
        @Nullable String unit,
        @Nullable String procedure,
        Purpose purpose,
        String name,
        String text,
        String textEn) {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_TEXT = 2000;

    public boolean isOfProvince() {
        return unit == null;
    }

    /** In the language of the page, where it is written in that language. */
    public String text(Locale locale) {
        return "en".equals(locale.getLanguage()) && !textEn.isEmpty() ? textEn : text;
    }
}
