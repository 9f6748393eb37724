// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Part.Question;

/** The sentences of this module, from {@code messages/form_vi.properties} and {@code form_en.properties}. */
final class Wording {

    private static final Properties VI = load("vi");
    private static final Properties EN = load("en");

    private Wording() {}

    /** A sentence by its key, with {@code {0}}, {@code {1}} filled in; the same arguments in both languages. */
    static Bilingual text(String key, String... arguments) {
        return new Bilingual(filled(get(VI, key), arguments), filled(get(EN, key), arguments));
    }

    /** The sentence for an error of a part: that of its widget if there is one, else the general one. */
    static Bilingual message(String code, Part part, String argument) {
        var key = key(code, part);
        var named = part.look().named();
        return new Bilingual(
                sentence(filled(get(VI, key), named.vi(), argument)),
                sentence(filled(get(EN, key), named.en(), argument)));
    }

    static FieldError error(String path, String code, String argument) {
        var text = text("error." + code, argument);
        return new FieldError(path, code, text.vi(), text.en());
    }

    private static String key(String code, Part part) {
        var special = "error." + code + "."
                + (part instanceof Question question ? question.widget().word() : "group");
        if (VI.containsKey(special)) {
            return special;
        }
        return VI.containsKey("error." + code) ? "error." + code : "error.invalid";
    }

    /** A label as it stands inside a sentence: its first letter small, unless it begins with an abbreviation. */
    static String inSentence(String label) {
        var abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || abbreviation
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String filled(String pattern, String... arguments) {
        var filled = pattern;
        for (int index = 0; index < arguments.length; index++) {
            filled = filled.replace("{" + index + "}", arguments[index]);
        }
        return filled;
    }

    private static String get(Properties texts, String key) {
        @Nullable String text = texts.getProperty(key);
        return Objects.requireNonNull(text, () -> "No text " + key + " in messages/form_*.properties; add it in both");
    }

    private static Properties load(String language) {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(
                Wording.class.getResourceAsStream("/messages/form_" + language + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
