// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What people type, in one writing of its marks and without what no eye can see. */
final class Typed {

    private static final int MOST = 20_000;

    private Typed() {}

    static String text(@Nullable String typed) {
        var text = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
        return (text.length() <= MOST ? text : text.substring(0, MOST))
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "")
                .strip();
    }

    static String line(@Nullable String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }
}
