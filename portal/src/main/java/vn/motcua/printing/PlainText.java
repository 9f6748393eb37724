// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what people typed: escaped, composed (NFC) and without characters that no paper can show or no XML may carry.
 * Each value is composed by itself: a combining mark at its beginning must not melt into the tag before it.
 */
final class PlainText extends OwaspHtmlTemplateOutput {

    PlainText(TemplateOutput page) {
        super(page);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        super.writeUserContent(text == null ? "" : printable(text));
    }

    static String printable(String text) {
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(PlainText::isPrintable)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
