// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.help;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Marks;
import vn.motcua.web.guide.Chapter;

/** Finds chapters by the words of whoever asks, in either language, with or without accents. */
@Component
class HelpSearch {

    private static final int MOST = 6;
    private static final int MOST_WORDS = 12;
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final List<Entry> entries;

    HelpSearch(Manual manual) {
        this.entries = Stream.of(Chapter.values())
                .map(chapter -> entry(chapter, manual))
                .toList();
    }

    /** A text as it is written, and without its accents. */
    private record Text(String exact, String plain) {

        static Text of(Stream<String> texts) {
            var exact = " " + String.join(" ", words(String.join(" ", texts.toList()))) + " ";
            return new Text(exact, Marks.removedFrom(exact));
        }

        /** Whoever types accents means them: {@code nộp hộ} is not {@code nộp hồ} sơ. */
        boolean has(String words) {
            var without = Marks.removedFrom(words);
            return without.equals(words) ? plain.contains(words) : exact.contains(words);
        }
    }

    private record Entry(Chapter chapter, Text title, Text sayings, Text text) {

        int worth(String words) {
            return (title.has(words) ? 6 : 0) + (sayings.has(words) ? 4 : 0) + (text.has(words) ? 1 : 0);
        }
    }

    private record Hit(Chapter chapter, int worth) {}

    private static Entry entry(Chapter chapter, Manual manual) {
        var words = LANGUAGES.stream()
                .map(language -> manual.words(chapter, language))
                .toList();
        return new Entry(
                chapter,
                Text.of(words.stream().map(Manual.Words::title)),
                Text.of(words.stream().map(Manual.Words::sayings)),
                Text.of(words.stream().map(Manual.Words::text)));
    }

    private static List<String> words(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Stream.of(composed.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The best first: two words beside each other count more than each alone. */
    List<Chapter> find(String asked) {
        var words = words(asked).stream().limit(MOST_WORDS).toList();
        return entries.stream()
                .map(entry -> new Hit(entry.chapter, worth(entry, words)))
                .filter(hit -> hit.worth > 0)
                .sorted(Comparator.comparingInt(Hit::worth).reversed())
                .limit(MOST)
                .map(Hit::chapter)
                .toList();
    }

    private static int worth(Entry entry, List<String> words) {
        var worth = 0;
        for (var at = 0; at < words.size(); at++) {
            worth += entry.worth(" " + words.get(at) + " ");
            if (at > 0) {
                worth += 3 * entry.worth(" " + words.get(at - 1) + " " + words.get(at) + " ");
            }
        }
        return worth;
    }
}
