// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.regex.Pattern;

/** Text made safe to stand in XML. */
final class Xml {

    private static final Pattern NOT_ALLOWED =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Xml() {}

    static String escape(String text) {
        return NOT_ALLOWED
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
