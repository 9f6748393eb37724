// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.survey.table.BadData;

/** One of a few words. */
final class Choices {

    private Choices() {}

    /** The constant that is typed in small letters; a wrong word is told the right ones. */
    static <E extends Enum<E>> E of(Class<E> all, String option, String word) {
        return Arrays.stream(all.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new BadData(
                        "%s is not %s; it is one of %s.",
                        option,
                        word,
                        Arrays.stream(all.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
