// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The closed sets of words that an attribute of a process file may hold. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> words, String text) {
        var wanted = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(wanted))
                .findFirst();
    }

    static <E extends Enum<E>> String list(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
