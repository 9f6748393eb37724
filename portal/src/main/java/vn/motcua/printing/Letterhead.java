// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a form, where and when.
 *
 * @param superior the authority above the agency, printed over it, e.g. "Ủy ban nhân dân thành phố Huế"
 * @param agency in its ordinary letter case: the heading prints it in capitals, sentences print it as it is
 * @param place the place name before the date, e.g. "Huế"
 * @param number the number of this document, e.g. "15/TNHS"
 */
public record Letterhead(
        RuleSet rules,
        Language language,
        @Nullable String superior,
        String agency,
        String place,
        @Nullable String number,
        Instant issuedAt) {

    /** With the number of a document; a blank one is none. */
    public Letterhead numbered(String text) {
        return new Letterhead(rules, language, superior, agency, place, text.isBlank() ? null : text, issuedAt);
    }
}
