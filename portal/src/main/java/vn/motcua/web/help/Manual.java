// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.web.guide.Chapter;
import vn.motcua.web.help.ChapterView.Section;

/**
 * The manual from its words. A chapter has a title, a lead, words by which people look for it, and sections counted from
 * one: {@code manual.find.1.title}, {@code .do} (one step a line), and where they are needed {@code .note} and {@code
 * .picture}, what its picture shows. {@code ./motcua test --pictures} takes the pictures and writes docs/manual.
 */
@Component
public class Manual {

    private static final int MOST_SECTIONS = 9;

    private final MessageSource words;

    public Manual(MessageSource words) {
        this.words = words;
    }

    public String title(Chapter chapter, Locale locale) {
        return text(chapter, "title", locale);
    }

    public String lead(Chapter chapter, Locale locale) {
        return text(chapter, "lead", locale);
    }

    /** Everything by which a chapter can be found. */
    Words words(Chapter chapter, Locale locale) {
        var told = sections(chapter, locale).stream()
                .map(section -> section.title() + " " + String.join(" ", section.steps()) + " " + section.note())
                .toList();
        return new Words(
                title(chapter, locale),
                text(chapter, "words", locale) + " " + lead(chapter, locale),
                String.join(" ", told));
    }

    record Words(String title, String sayings, String text) {}

    public List<Section> sections(Chapter chapter, Locale locale) {
        return IntStream.rangeClosed(1, MOST_SECTIONS)
                .filter(number -> has(chapter, number + ".title"))
                .mapToObj(number -> section(chapter, number, locale))
                .toList();
    }

    private Section section(Chapter chapter, int number, Locale locale) {
        var shows = has(chapter, number + ".picture");
        return new Section(
                number,
                text(chapter, number + ".title", locale),
                text(chapter, number + ".do", locale).lines().toList(),
                has(chapter, number + ".note") ? text(chapter, number + ".note", locale) : "",
                shows ? text(chapter, number + ".picture", locale) : "",
                shows ? picture(chapter, number, locale) : null);
    }

    /** The name of the picture among the assets, when the pictures were taken along. */
    private static @Nullable String picture(Chapter chapter, int number, Locale locale) {
        var name = "manual/" + ("en".equals(locale.getLanguage()) ? "en" : "vi") + "/pictures/" + chapter.id() + "-"
                + number + ".webp";
        return new ClassPathResource("static/" + name).exists() ? name : null;
    }

    private boolean has(Chapter chapter, String text) {
        return words.getMessage(chapter.key(text), null, "", Locale.of("vi")) instanceof String found
                && !found.isEmpty();
    }

    private String text(Chapter chapter, String text, Locale locale) {
        return words.getMessage(chapter.key(text), null, locale);
    }
}
