// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a dossier, as a letter on A4: the result a citizen takes home.
 *
 * @param title the kind of document, e.g. "Quyết định"
 * @param subject what it is about, under the title
 * @param authority who decides, in a line of its own before the text, e.g. "Giám đốc Sở Xây dựng"
 * @param grounds the legal grounds, one a line
 * @param paragraphs the text
 * @param recipients who gets a copy
 */
public record DecisionLetter(
        Letterhead letterhead,
        FiledDossier dossier,
        String title,
        @Nullable String subject,
        @Nullable String authority,
        List<String> grounds,
        List<String> paragraphs,
        List<String> recipients,
        Signer signer)
        implements PrintedForm {

    public DecisionLetter {
        grounds = List.copyOf(grounds);
        paragraphs = List.copyOf(paragraphs);
        recipients = List.copyOf(recipients);
    }
}
