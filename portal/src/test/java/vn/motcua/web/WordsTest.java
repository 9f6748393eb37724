// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    /** Gets what the form says in both languages, and shows the reader's. */
    private static final String QUOTES_IN_ITS_LANGUAGE = "dossier.refused.ANSWERS_ARE_WRONG";

    private static final Path RESOURCES =
            Path.of(System.getProperty("motcua.root", ".."), "portal/src/main/resources/messages");
    private static final Path TEMPLATES = Path.of(System.getProperty("motcua.root", ".."), "portal/src/main/jte");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("page\\.t\\(\"([^\"]+)\"[,)]");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_says_the_same_things_in_both_languages(String bundle) {
        assertThat(keys(bundle, "en")).isEqualTo(keys(bundle, "vi"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_text_is_composed_unicode_and_takes_its_arguments(String bundle) {
        for (var language : List.of("vi", "en")) {
            read(bundle, language).forEach((key, text) -> {
                assertThat(Normalizer.isNormalized((String) text, Normalizer.Form.NFC))
                        .as("%s of %s_%s is NFC", key, bundle, language)
                        .isTrue();
                assertThat(((String) text).contains("{0}") && ((String) text).contains("'"))
                        .as("%s of %s_%s has arguments and a straight apostrophe", key, bundle, language)
                        .isFalse();
                assertThat(((String) text).isBlank())
                        .as("%s of %s_%s is blank", key, bundle, language)
                        .isFalse();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_use_the_same_arguments(String bundle) {
        var english = read(bundle, "en");
        read(bundle, "vi").entrySet().stream()
                .filter(entry -> !QUOTES_IN_ITS_LANGUAGE.equals(entry.getKey()))
                .forEach(entry -> assertThat(argumentsOf(english.getProperty((String) entry.getKey())))
                        .as("arguments of %s", entry.getKey())
                        .isEqualTo(argumentsOf((String) entry.getValue())));
    }

    @Test
    void no_key_stands_in_two_bundles() {
        new Words();
    }

    @Test
    void every_key_that_a_template_names_exists() throws IOException {
        var known = new TreeSet<String>();
        bundles().forEach(bundle -> known.addAll(keys(bundle, "vi")));

        assertThat(keysInTemplates()).allMatch(known::contains);
    }

    static Stream<String> bundles() throws IOException {
        try (var files = Files.list(RESOURCES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("_?(vi|en)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Set<String> keysInTemplates() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".jte")).toList()) {
                KEY_IN_TEMPLATE.matcher(Files.readString(file)).results().forEach(hit -> keys.add(hit.group(1)));
            }
        }
        return keys;
    }

    private static Set<String> argumentsOf(String text) {
        var found = new TreeSet<String>();
        ARGUMENT.matcher(text == null ? "absent" : text).results().forEach(hit -> found.add(hit.group(1)));
        return found;
    }

    private static Set<String> keys(String bundle, String language) {
        return new TreeSet<>(read(bundle, language).stringPropertyNames());
    }

    private static Properties read(String bundle, String language) {
        var properties = new Properties();
        try (InputStream file = Files.newInputStream(RESOURCES.resolve(bundle + "_" + language + ".properties"))) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new AssertionError("The bundle " + bundle + " has no " + language + " half: " + e, e);
        }
    }
}
