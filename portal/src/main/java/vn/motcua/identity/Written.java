// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text as people write it, made fit to be kept: composed (NFC), without needless space. */
final class Written {

    private Written() {}

    static String clean(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
