// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a file as its owner gave it, made safe: no path, no invisible or reserved signs, NFC, not too long. */
record FileName(String text) {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "giay-to";

    static FileName of(String given) {
        var composed = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\\', '/');
        var last = composed.substring(composed.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*%;]", "_")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(last.isBlank() ? NAMELESS : last).shortened();
    }

    private FileName shortened() {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return this;
        }
        var ending = extension().isEmpty() || extension().length() > 8 ? "" : "." + extension();
        return new FileName(text.substring(0, text.offsetByCodePoints(0, LONGEST - ending.length())) + ending);
    }

    /** What stands after the last dot, in lower case; empty without a dot. */
    String extension() {
        var dot = text.lastIndexOf('.');
        return dot <= 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    FileName withExtension(String extension) {
        return new FileName(text + "." + extension);
    }
}
