// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something said to the person at the command, in English where it is said, in Vietnamese by {@code sentences_vi.txt}.
 *
 * @param pattern English, as {@link java.util.Formatter} has it; taken as it is where there are no blanks
 * @param blanks what is filled in; sentences among them are said in the same language
 */
public record Sentence(String pattern, List<Object> blanks) {

    private static final Map<String, String> VIETNAMESE = read();

    public Sentence(String pattern, Object... blanks) {
        this(pattern, Arrays.asList(blanks));
    }

    /** Whoever uses the library adds sentences of their own in a file of the same name. */
    private static Map<String, String> read() {
        try {
            var pairs = new HashMap<String, String>();
            for (var file : Collections.list(Sentence.class.getClassLoader().getResources("survey/sentences_vi.txt"))) {
                add(file, pairs);
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each English line is followed by its Vietnamese one. */
    private static void add(URL file, Map<String, String> pairs) throws IOException {
        try (var stream = file.openStream()) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int line = 0; line + 1 < lines.size(); line += 2) {
                pairs.put(lines.get(line), lines.get(line + 1));
            }
        }
    }

    /** In Vietnamese, or in English to everyone else. */
    public String in(Locale locale) {
        var said = locale.getLanguage().equals("vi") ? VIETNAMESE.getOrDefault(pattern, pattern) : pattern;
        return blanks.isEmpty()
                ? said
                : String.format(
                        Locale.ROOT,
                        said,
                        blanks.stream()
                                .map(blank -> blank instanceof Sentence inner ? inner.in(locale) : blank)
                                .toArray());
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
