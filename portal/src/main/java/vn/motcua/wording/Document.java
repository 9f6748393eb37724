// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * An administrative document (decree 30/2020), read from a text in which a sign at the beginning of a line says what the
 * line is. The signs are described in {@code docs/decision-templates.md}.
 *
 * @param number what stands behind "Số:", often only the symbol ("/QĐ-UBND"); empty for none
 * @param title the kind of document, e.g. "QUYẾT ĐỊNH"
 * @param subject what it is about
 * @param authority who decides, in lines of its own before the text
 * @param grounds the legal grounds
 * @param body headings and paragraphs
 * @param recipients who gets a copy
 * @param capacity the lines above the name of whoever signs
 */
public record Document(
        String number,
        String title,
        String subject,
        List<String> authority,
        List<String> grounds,
        List<Paragraph> body,
        List<String> recipients,
        List<String> capacity) {

    public Document {
        authority = List.copyOf(authority);
        grounds = List.copyOf(grounds);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        capacity = List.copyOf(capacity);
    }

    /** @param isHeading such as "Điều 1." */
    public record Paragraph(boolean isHeading, String text) {}

    /** Reads any text; what has no sign is a paragraph. */
    public static Document read(String text) {
        return new Reading().all(text);
    }

    /** Without a title or without a word of text it is none yet. */
    public boolean isWhole() {
        return !title.isEmpty() && !body.isEmpty();
    }

    private static final class Reading {

        private static final String NUMBER = "Số:";

        private String number = "";
        private final List<String> title = new ArrayList<>();
        private final List<String> subject = new ArrayList<>();
        private final List<String> authority = new ArrayList<>();
        private final List<String> grounds = new ArrayList<>();
        private final List<Paragraph> body = new ArrayList<>();
        private final List<String> recipients = new ArrayList<>();
        private final List<String> capacity = new ArrayList<>();

        private Document all(String text) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::read);
            return new Document(
                    number,
                    String.join(" ", title),
                    String.join(" ", subject),
                    authority,
                    grounds,
                    body,
                    recipients,
                    capacity);
        }

        private void read(String line) {
            if (line.startsWith(NUMBER) && title.isEmpty()) {
                number = line.substring(NUMBER.length()).strip();
                return;
            }
            var kind = LineKind.of(line);
            var text = kind.textOf(line);
            switch (kind) {
                case TITLE -> add(title, text);
                case SUBJECT -> add(subject, text);
                case HEADING -> body.add(new Paragraph(true, text));
                case AUTHORITY -> add(authority, text);
                case GROUND -> add(grounds, text);
                case RECIPIENT -> add(recipients, text);
                case CAPACITY -> add(capacity, text);
                case PARAGRAPH -> body.add(new Paragraph(false, text));
            }
        }

        private static void add(List<String> lines, String text) {
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }
    }
}
