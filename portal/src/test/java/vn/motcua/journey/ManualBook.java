// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import vn.motcua.web.guide.Chapter;
import vn.motcua.web.help.ChapterView.Section;
import vn.motcua.web.help.Manual;

/** The manual as files of Markdown for {@code docs/manual}: in each language a page for each role, and a table of contents. */
record ManualBook(Manual manual, MessageSource words) {

    static final List<String> LANGUAGES = List.of("vi", "en");
    static final Path FOLDER = Path.of(System.getProperty("motcua.root", ".."), "docs/manual");

    /** The text of each file, by its name below the folder. */
    Map<String, String> files() {
        var files = new TreeMap<String, String>();
        for (var language : LANGUAGES) {
            var locale = Locale.of(language);
            files.put(language + "/README.md", contents(locale));
            for (var part : Chapter.Part.values()) {
                files.put(language + "/" + part.id() + ".md", page(part, locale));
            }
        }
        return files;
    }

    private String contents(Locale locale) {
        return head("manual.title", locale)
                + Stream.of(Chapter.Part.values())
                        .map(part -> "\n## " + word(part.messageKey(), locale) + "\n\n"
                                + list(part, part.id() + ".md", locale))
                        .collect(Collectors.joining());
    }

    private String page(Chapter.Part part, Locale locale) {
        return head(part.messageKey(), locale)
                + "\n"
                + list(part, "", locale)
                + part.chapters().stream()
                        .map(chapter -> chapter(chapter, locale))
                        .collect(Collectors.joining());
    }

    private String head(String key, Locale locale) {
        return "<!-- Written by ./motcua test --pictures from messages/manual_" + locale.getLanguage()
                + ".properties: change it there. -->\n\n# " + word(key, locale) + "\n";
    }

    private String list(Chapter.Part part, String file, Locale locale) {
        return part.chapters().stream()
                .map(chapter -> "- [" + manual.title(chapter, locale) + "](" + file + "#" + chapter.id() + ")\n")
                .collect(Collectors.joining());
    }

    private String chapter(Chapter chapter, Locale locale) {
        return "\n<a id=\"" + chapter.id() + "\"></a>\n\n## " + manual.title(chapter, locale) + "\n\n"
                + manual.lead(chapter, locale) + "\n"
                + manual.sections(chapter, locale).stream()
                        .map(section -> section(chapter, section))
                        .collect(Collectors.joining());
    }

    private static String section(Chapter chapter, Section section) {
        var steps = IntStream.range(0, section.steps().size())
                .mapToObj(at -> (at + 1) + ". " + section.steps().get(at) + "\n")
                .collect(Collectors.joining());
        var note = section.note().isEmpty() ? "" : "\n> " + section.note() + "\n";
        var picture = section.shown().isEmpty()
                ? ""
                : "\n![" + section.shown() + "](pictures/" + picture(chapter, section) + ")\n";
        return "\n### " + section.title() + "\n\n" + steps + note + picture;
    }

    private static String picture(Chapter chapter, Section section) {
        return chapter.id() + "-" + section.number() + ".webp";
    }

    /** The names of all pictures it shows, in each language the same. */
    List<String> pictures() {
        var locale = Locale.of("vi");
        return Stream.of(Chapter.values())
                .flatMap(chapter -> manual.sections(chapter, locale).stream()
                        .filter(section -> !section.shown().isEmpty())
                        .map(section -> picture(chapter, section)))
                .toList();
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
