// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
final class Dates {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Dates() {}

    static String shown(LocalDate date) {
        return SHOWN.format(date);
    }

    static String read(LocalDate date, Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH.format(date) : SHOWN.format(date);
    }
}
