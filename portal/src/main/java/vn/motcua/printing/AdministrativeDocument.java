// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision or notice of an agency in the layout of an administrative document (decree 30/2020, annex I), on A4.
 *
 * @param title the kind of document, e.g. "QUYẾT ĐỊNH"
 * @param authority who decides, in lines of their own before the text
 * @param grounds the legal grounds, one a line
 * @param body headings and paragraphs
 * @param recipients who gets a copy
 */
public record AdministrativeDocument(
        Letterhead letterhead,
        FiledDossier dossier,
        String title,
        @Nullable String subject,
        List<String> authority,
        List<String> grounds,
        List<Paragraph> body,
        List<String> recipients,
        Signer signer)
        implements PrintedForm {

    public AdministrativeDocument {
        authority = List.copyOf(authority);
        grounds = List.copyOf(grounds);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
    }

    /** @param heading e.g. "Điều 1." */
    public record Paragraph(boolean heading, String text) {

        /** "QUYẾT ĐỊNH:" stands in the middle of its line. */
        public boolean isCentred() {
            return heading && text.equals(text.toUpperCase(Locale.ROOT));
        }
    }
}
