// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.util.Locale;
import java.util.function.Predicate;
import vn.motcua.platform.Marks;

/** The names that nobody has to think of: of a page, of an option. */
final class Names {

    private static final int LONGEST = 40;

    private Names() {}

    /** {@code the-child}: the value of an option, the id of a page. */
    static String value(String text, Predicate<String> isTaken) {
        var words = Marks.removedFrom(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var stem = words.length() > LONGEST ? words.substring(0, LONGEST).replaceAll("-$", "") : words;
        if (stem.isEmpty() || !Character.isLetter(stem.charAt(0))) {
            stem = "x" + stem;
        }
        var name = stem;
        for (int number = 2; isTaken.test(name); number++) {
            name = stem + "-" + number;
        }
        return name;
    }
}
