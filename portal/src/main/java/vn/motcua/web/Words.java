// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the portal: every {@code messages/NAME_vi.properties} and its English twin, found and read once at the
 * start, so that a new bundle needs no registration. Vietnamese answers for whatever another language lacks.
 */
@Component("messageSource")
final class Words extends AbstractMessageSource {

    private final Map<String, String> vietnamese = read("vi");
    private final Map<String, String> english = read("en");
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Words() {
        setUseCodeAsDefaultMessage(true);
    }

    /** Spring asks whether there are words for a problem of the interface; the key itself is none. */
    @Override
    protected @Nullable String getDefaultMessage(String code) {
        return code.startsWith("problemDetail.") ? null : super.getDefaultMessage(code);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return text(code, locale);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var text = text(code, locale);
        return text == null ? null : (MessageFormat) format(code, text, locale).clone();
    }

    private MessageFormat format(String code, String text, Locale locale) {
        return formats.computeIfAbsent(
                locale.getLanguage() + ":" + code, _ -> new MessageFormat(text, Locale.of(locale.getLanguage())));
    }

    private @Nullable String text(String code, Locale locale) {
        var text = "en".equals(locale.getLanguage()) ? english.get(code) : null;
        return text == null ? vietnamese.get(code) : text;
    }

    private static Map<String, String> read(String language) {
        try {
            var words = new HashMap<String, String>();
            for (var bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties")) {
                add(bundle, words);
            }
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("The message bundles cannot be read", e);
        }
    }

    private static void add(Resource bundle, Map<String, String> words) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.forEach((key, text) -> words.merge((String) key, (String) text, (_, _) -> {
            throw new IllegalStateException("The message " + key + " of " + bundle.getFilename()
                    + " stands in another bundle too; begin its key with the name of its own bundle");
        }));
    }
}
