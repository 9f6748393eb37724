// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.util.Arrays;
import java.util.Locale;

/** What a line of a document is, by the sign at its beginning (docs/decision-templates.md). */
public enum LineKind {
    TITLE("#"),
    SUBJECT("##"),
    HEADING("###"),
    AUTHORITY("@"),
    GROUND(">"),
    RECIPIENT("*"),
    CAPACITY("="),
    /** It has no sign: what stands in the line says it. */
    PARAGRAPH("");

    private final String sign;

    LineKind(String sign) {
        this.sign = sign;
    }

    /** The kind of a line without blanks before it. */
    public static LineKind of(String line) {
        var space = line.indexOf(' ');
        var first = space < 0 ? line.strip() : line.substring(0, space);
        return Arrays.stream(values())
                .filter(kind -> kind.sign.equals(first))
                .findFirst()
                .orElse(PARAGRAPH);
    }

    /** What a line of this kind says, without its sign. */
    public String textOf(String line) {
        return line.substring(sign.length()).stripLeading();
    }

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
