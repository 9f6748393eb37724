// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.motcua.platform.Marks;

/** How a field may be named, so that FEEL can read it and a page can post it. */
public final class FieldNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,59}");
    private static final int LONGEST_MADE = 30;
    private static final Set<String> WORDS_OF_FEEL = Set.of(
            "for",
            "if",
            "then",
            "else",
            "return",
            "and",
            "or",
            "not",
            "in",
            "some",
            "every",
            "satisfies",
            "between",
            "function",
            "external",
            "instance",
            "of",
            "null",
            "true",
            "false",
            "item",
            Formula.TODAY);

    /** Names of other fields of the pages in which a form is drawn. */
    static final Set<String> OF_THE_PAGE = Set.of("applicant", "papers", "collect", "again", "key", "action", "drawn");

    private FieldNames() {}

    /** Whether FEEL can refer to it. */
    static boolean isGood(String name) {
        return NAME.matcher(name).matches() && !WORDS_OF_FEEL.contains(name);
    }

    /** A name made of a label, such as {@code traSinhODau} of "Trẻ sinh ở đâu?", that is not taken yet. */
    public static String of(String label, Predicate<String> isTaken) {
        var stem =
                camel(Marks.removedFrom(label).replaceAll("[^A-Za-z0-9 ]", " ").strip());
        var name = stem;
        for (int number = 2; !isGood(name) || OF_THE_PAGE.contains(name) || isTaken.test(name); number++) {
            name = stem + number;
        }
        return name;
    }

    private static String camel(String words) {
        var name = new StringBuilder();
        for (var word : words.toLowerCase(Locale.ROOT).split(" +")) {
            if (name.length() + word.length() <= LONGEST_MADE && !word.isEmpty()) {
                name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "q" + name : name.toString();
    }
}
