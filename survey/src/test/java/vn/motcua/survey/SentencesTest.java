// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.survey.table.Sentence;

/** What the command says is said in Vietnamese too. */
class SentencesTest {

    private static final Path MAIN = Path.of(System.getProperty("motcua.root", ".."), "survey", "src", "main");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern BLANK = Pattern.compile("%(?:\\d\\$)?[.\\d]*[sdfg]");

    /** What names a design or a reason among the figures, which are the same in all languages. */
    private static final List<String> FIGURES = List.of(
            "%d rows, %d stage%s, %d strat%s, %d primary units",
            "%d rows, %d primary units, %d replicates (%s) around the %s",
            "%s has %d answers, fewer than %d",
            "trimmed to %s–%s",
            "%s %s",
            "s  ");

    private static List<String> catalogue() throws IOException {
        return Files.readAllLines(MAIN.resolve("resources/survey/sentences_vi.txt"));
    }

    private static List<String> english() throws IOException {
        var lines = catalogue();
        return Stream.iterate(0, line -> line < lines.size(), line -> line + 2)
                .map(lines::get)
                .toList();
    }

    /** All literals that speak: with a blank beside words, or with a full stop. */
    private static List<String> spoken() throws IOException {
        try (var files = Files.walk(MAIN.resolve("java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(SentencesTest::literals)
                    .filter(literal -> literal.contains(" "))
                    .filter(literal -> BLANK.matcher(literal).find() || literal.endsWith("."))
                    .filter(literal -> !FIGURES.contains(literal))
                    .toList();
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1).replace("\\\"", "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_sentence_has_a_vietnamese_one() throws IOException {
        var english = english();

        assertThat(spoken())
                .hasSizeGreaterThan(120)
                .allSatisfy(literal -> assertThat(english).contains(literal));
    }

    @Test
    void every_vietnamese_sentence_has_the_same_blanks_and_none_is_left_from_before() throws IOException {
        var lines = catalogue();
        assertThat(lines).hasSizeGreaterThan(300);
        assertThat(english()).doesNotHaveDuplicates();
        for (int line = 0; line < lines.size(); line += 2) {
            assertThat(blanks(lines.get(line + 1))).as(lines.get(line)).isEqualTo(blanks(lines.get(line)));
        }
        var everything = everything();
        assertThat(english()).allMatch(sentence -> everything.contains(quoted(sentence)));
    }

    /** What kind of thing fills the first, the second, the third, whichever stands first in the sentence. */
    private static Map<Integer, String> blanks(String sentence) {
        var blanks = new TreeMap<Integer, String>();
        var next = 1;
        for (var blank :
                BLANK.matcher(sentence).results().map(MatchResult::group).toList()) {
            var place = blank.contains("$") ? blank.charAt(1) - '0' : next++;
            blanks.put(place, blank.replaceAll("\\d\\$", ""));
        }
        return blanks;
    }

    @Test
    void blanks_are_told_apart_by_what_fills_them_not_only_counted() {
        assertThat(blanks("%s has %d rows")).isEqualTo(blanks("%s có %d dòng"));
        assertThat(blanks("%s has %d rows")).isNotEqualTo(blanks("%d dòng của %s"));
        assertThat(blanks("%s has %d rows")).isEqualTo(blanks("%2$d dòng của %1$s"));
    }

    private static String quoted(String sentence) {
        return "\"" + sentence.replace("\"", "\\\"") + "\"";
    }

    private static String everything() throws IOException {
        try (var files = Files.walk(MAIN.resolve("java"))) {
            var all = new StringBuilder();
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void a_sentence_within_a_sentence_is_said_in_the_same_language() {
        var sentence = new Sentence("In replicate %d of the weights: %s", 3, new Sentence("There is no file %s.", "x"));

        assertThat(sentence.in(Locale.ENGLISH)).isEqualTo("In replicate 3 of the weights: There is no file x.");
        assertThat(sentence.in(Locale.of("vi"))).isEqualTo("Ở mẫu lặp thứ 3 của quyền số: Không có tệp x.");
        assertThat(new Sentence("100 % of it", new Object[0]).in(Locale.of("vi")))
                .isEqualTo("100 % of it");
    }
}
