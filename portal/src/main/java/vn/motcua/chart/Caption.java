// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.util.Locale;

/**
 * The words of a chart, which stay with it when it is saved.
 *
 * @param description what it shows, for those who do not see it
 * @param warning what must not be overlooked, such as that the figures are invented; may be empty
 * @param source who measured
 * @param areShares the numbers are shares from 0 to 1, and are written as percentages
 */
public record Caption(
        Locale locale, String title, String description, String warning, String source, boolean areShares) {

    /** Names another source beside who measured. */
    public Caption andSource(String other) {
        return new Caption(locale, title, description, warning, source + " " + other, areShares);
    }

    String language() {
        return "en".equals(locale.getLanguage()) ? "en" : "vi";
    }
}
