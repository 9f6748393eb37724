// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The forms' own words, in both languages, read once. */
final class Phrases {

    private static final Map<Language, Properties> WORDS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            WORDS.put(language, read(language));
        }
    }

    private Phrases() {}

    static String of(Language language, String key, Object... arguments) {
        var phrase = words(language).getProperty("printing." + key);
        if (phrase == null) {
            throw new IllegalArgumentException("No words for printing." + key + " in " + language);
        }
        return arguments.length == 0 ? phrase : new MessageFormat(phrase, language.locale()).format(arguments);
    }

    static Properties words(Language language) {
        return Objects.requireNonNull(WORDS.get(language));
    }

    private static Properties read(Language language) {
        var name = "/messages/printing_" + language.locale().getLanguage() + ".properties";
        try (var stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the printed forms cannot be read: " + name, e);
        }
    }
}
