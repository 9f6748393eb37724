// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.platform.Marks;

/**
 * Text as the search sees it: lower case, no marks, đ as d, y as i where Vietnamese spell both ways (ký, kí), one space
 * between words. What is typed with marks, without, composed or decomposed is the same here.
 */
record Folded(String text) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.]+|\\.(?!\\d)|(?<!\\d)\\.");
    private static final Pattern BOTH_WAYS = Pattern.compile("\\b([hklmts]|qu)y\\b");

    static Folded of(String text) {
        return new Folded(BOTH_WAYS.matcher(plain(text)).replaceAll("$1i"));
    }

    private static String plain(String text) {
        return NO_WORD.matcher(Marks.removedFrom(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** A name for addresses: {@code ho-tich}. */
    static String slug(String text) {
        return plain(text).replaceAll("[ .]+", "-");
    }

    List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    Folded without(String prefix) {
        return text.startsWith(prefix + " ") ? new Folded(text.substring(prefix.length() + 1)) : this;
    }

    static String joined(String... texts) {
        return Arrays.stream(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }
}
