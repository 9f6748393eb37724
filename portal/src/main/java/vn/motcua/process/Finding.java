// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Locale;

/**
 * Something a process file or table should not have, or should have.
 *
 * @param elementName as its author sees it in the modeller; empty when it has none
 * @param elementId empty when the finding concerns the whole file
 * @param code stable, for programs
 * @param reason what is wrong and what to do, in Vietnamese; {@code reasonEn} the same in English
 */
public record Finding(String elementName, String elementId, String code, String reason, String reasonEn) {

    public String reason(Locale locale) {
        return locale.getLanguage().equals("en") ? reasonEn : reason;
    }

    /** The element's name and id, as far as it has them. */
    public String element() {
        if (elementId.isBlank()) {
            return elementName.isBlank() ? "–" : elementName;
        }
        return elementName.isBlank() ? "(" + elementId + ")" : "“" + elementName + "” (" + elementId + ")";
    }
}
