// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What people type, in one writing of its marks and without what no eye can see. */
final class Typed {

    private static final int MOST = 5_000;

    private Typed() {}

    static String text(@Nullable String typed) {
        var text = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
        var seen = text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
        return seen.length() <= MOST ? seen : seen.substring(0, MOST);
    }

    static String line(@Nullable String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }
}
