// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What citizens say and what they mean by it: {@code so do} is the certificate of land use. */
@Repository
class CitizenWords {

    private final JdbcClient jdbc;

    CitizenWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One saying that was found in a question.
     *
     * @param likeness 1 when the words stand in the question as they are, less when they are only like it
     */
    record Saying(String words, String means, boolean isCode, int position, double likeness) {}

    List<Saying> sayingsIn(SearchedWords searched) {
        return jdbc.sql("""
                SELECT words, means, is_code, position,
                       CASE WHEN words = ANY(:runs) THEN 1 ELSE similarity(words, :phrase) END AS likeness
                FROM citizen_word
                WHERE words = ANY(:runs) OR (words % :phrase AND similarity(words, :phrase) > 0.5)
                """)
                .param("runs", searched.runs().toArray(String[]::new))
                .param("phrase", searched.phrases().getFirst())
                .query(Saying.class)
                .list();
    }

    /** Replaces the whole list. */
    void replaceBy(Collection<Meaning> meanings) {
        if (all().equals(List.copyOf(meanings))) {
            return;
        }
        jdbc.sql("DELETE FROM citizen_word").update();
        meanings.forEach(this::insert);
    }

    private void insert(Meaning meaning) {
        jdbc.sql("""
                INSERT INTO citizen_word (words, means, is_code, position) VALUES (:words, :means, :isCode, :position)
                """)
                .param("words", meaning.words())
                .param("means", meaning.means())
                .param("isCode", meaning.isCode())
                .param("position", meaning.position())
                .update();
    }

    private List<Meaning> all() {
        return jdbc.sql("SELECT words, means, is_code, position FROM citizen_word ORDER BY words, position")
                .query(Meaning.class)
                .list();
    }

    /** One line of the list, folded; the position orders several meanings of the same words. */
    record Meaning(String words, String means, boolean isCode, int position) {

        /** Lines of {@code words;meaning;meaning…}, in the order in which {@link #all} reads them back. */
        static List<Meaning> read(List<String> lines) {
            var meanings = new ArrayList<Meaning>();
            lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var parts = line.split(";");
                        for (var i = 1; i < parts.length; i++) {
                            meanings.add(of(parts[0], parts[i].strip(), i));
                        }
                    });
            return onceEach(meanings).stream()
                    .sorted(java.util.Comparator.comparing(Meaning::words).thenComparing(Meaning::position))
                    .toList();
        }

        /** Two sayings may differ in their marks only: {@code tạm ngừng}, {@code tạm ngưng}; the first one counts. */
        private static Collection<Meaning> onceEach(List<Meaning> meanings) {
            var once = new LinkedHashMap<List<String>, Meaning>();
            meanings.forEach(meaning -> once.putIfAbsent(List.of(meaning.words, meaning.means), meaning));
            return once.values();
        }

        private static Meaning of(String words, String means, int position) {
            var isCode = means.matches("\\d\\.\\d{6}.*");
            return new Meaning(
                    Folded.of(words).text(), isCode ? means : Folded.of(means).text(), isCode, position);
        }
    }

    /** The procedures that are meant, with points; and the other words that are meant. */
    static Map<String, Integer> points(List<Saying> sayings, SearchedWords searched) {
        var points = new HashMap<String, Integer>();
        sayings.stream()
                .filter(Saying::isCode)
                .forEach(saying -> points.merge(saying.means(), points(saying, searched), Math::max));
        return points;
    }

    private static int points(Saying saying, SearchedWords searched) {
        var base = searched.phrases().contains(saying.words)
                ? 12_000_000
                : saying.likeness < 1
                        ? (int) (5_000_000 * saying.likeness)
                        : 7_600_000 + 30_000 * saying.words.length();
        return base - 40_000 * saying.position;
    }
}
