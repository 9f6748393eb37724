// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.motcua.platform.Marks;

/**
 * How near the name of a procedure is to the few letters that a clerk has typed: {@code kha} and {@code ks} both mean
 * “khai sinh”. Marks and capitals do not matter.
 */
final class Likeness {

    private static final int PLACES = 100;

    private final String typed;
    private final List<String> parts;

    Likeness(String typed) {
        this.parts = words(typed);
        this.typed = String.join(" ", parts);
    }

    boolean isToNothing() {
        return parts.isEmpty();
    }

    /**
     * The less, the nearer; nothing when it is not like it at all. First the code, then words that begin one after the other
     * as they were typed, then the first letters of words, then words in any order; the nearer to the beginning the better.
     */
    OptionalInt of(String code, String name) {
        if (code.startsWith(typed)) {
            return OptionalInt.of(0);
        }
        var words = words(name);
        var inOrder = place(words, parts);
        if (inOrder >= 0) {
            return OptionalInt.of(PLACES + inOrder);
        }
        var initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        var letters = initials.indexOf(typed.replace(" ", ""));
        if (letters >= 0) {
            return OptionalInt.of(2 * PLACES + letters);
        }
        return beginsSomewhere(words) ? OptionalInt.of(3 * PLACES) : OptionalInt.empty();
    }

    /** Where words follow each other that begin like these; -1 for nowhere. */
    private static int place(List<String> words, List<String> beginnings) {
        for (var start = 0; start + beginnings.size() <= words.size(); start++) {
            var here = words.subList(start, start + beginnings.size());
            if (beginLike(here, beginnings)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean beginLike(List<String> words, List<String> beginnings) {
        for (var number = 0; number < beginnings.size(); number++) {
            if (!words.get(number).startsWith(beginnings.get(number))) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsSomewhere(List<String> words) {
        return parts.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    private static List<String> words(String text) {
        var plain = Marks.removedFrom(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", " ");
        return plain.isBlank() ? List.of() : List.of(plain.strip().split(" "));
    }
}
