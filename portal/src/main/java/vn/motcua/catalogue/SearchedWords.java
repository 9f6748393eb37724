// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody typed, understood: each word with its weight and the words it may stand for.
 *
 * @param phrases the whole, as typed and as mended
 */
record SearchedWords(List<Word> words, List<String> phrases) {

    private static final int MOST_WORDS = 14;
    private static final int MOST_PHRASES = 8;
    private static final int MOST_WORDS_TOGETHER = 6;
    private static final double LITTLE = 0.06;

    /** Words that are in every question and tell nothing; they still count a little. */
    private static final Set<String> EMPTY_WORDS = Set.of("""
            lam xin muon toi can o dau thu tuc giay to cach nhu the nao cho va cua de voi don cap bi tai ve viec minh duoc khong
            gi thi hoi ho so a an of for how i my get apply want need do in on and where application
            """.strip().split("\\s+"));

    /** A typed word and the words of the catalogue it may stand for; empty alternatives: nothing is like it. */
    record Word(List<String> alternatives, double weight) {

        /** The word as a text-search query, looking in parts of these weights only. */
        String query(String parts) {
            return alternatives.stream()
                    .map(word -> "'" + word + "'" + (parts.isEmpty() ? "" : ":" + parts))
                    .collect(Collectors.joining(" | ", "(", ")"));
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<Word> byWeight() {
        return words.stream()
                .sorted(Comparator.comparingDouble(Word::weight).reversed())
                .toList();
    }

    static SearchedWords understand(String typed, Vocabulary vocabulary, boolean generous) {
        var words = new ArrayList<Word>();
        for (var word : split(Folded.of(typed).words(), vocabulary)) {
            words.add(word(word, vocabulary, generous));
        }
        return new SearchedWords(List.copyOf(words), phrases(words));
    }

    private static List<String> split(List<String> typed, Vocabulary vocabulary) {
        return typed.stream()
                .limit(MOST_WORDS)
                .flatMap(
                        word -> vocabulary.knows(word) || vocabulary.split(word).isEmpty()
                                ? java.util.stream.Stream.of(word)
                                : vocabulary.split(word).stream())
                .toList();
    }

    private static Word word(String typed, Vocabulary vocabulary, boolean generous) {
        var alternatives = new LinkedHashSet<String>();
        alternatives.add(typed);
        if (generous || !vocabulary.knows(typed)) {
            alternatives.addAll(vocabulary.guesses(typed));
        }
        var weight = EMPTY_WORDS.contains(typed) ? LITTLE : weight(typed, alternatives, vocabulary);
        return new Word(List.copyOf(alternatives), weight);
    }

    private static double weight(String typed, Set<String> alternatives, Vocabulary vocabulary) {
        return alternatives.stream()
                .filter(vocabulary::knows)
                .findFirst()
                .map(vocabulary::weight)
                .orElseGet(() -> vocabulary.weight(typed));
    }

    private static List<String> phrases(List<Word> words) {
        var phrases = List.of("");
        for (var word : words) {
            phrases = phrases.stream()
                    .flatMap(phrase -> word.alternatives.stream().map(next -> (phrase + " " + next).strip()))
                    .limit(MOST_PHRASES)
                    .toList();
        }
        return phrases.stream().filter(phrase -> !phrase.isEmpty()).toList();
    }

    /** All runs of words of all phrases; among them what citizens call a procedure. */
    Set<String> runs() {
        var runs = new LinkedHashSet<String>();
        phrases.forEach(phrase -> addRuns(List.of(phrase.split(" ")), runs));
        return runs;
    }

    private static void addRuns(List<String> words, Set<String> runs) {
        for (var from = 0; from < words.size(); from++) {
            for (var to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS_TOGETHER); to++) {
                runs.add(String.join(" ", words.subList(from, to)));
            }
        }
    }

    double weight() {
        return words.stream().mapToDouble(Word::weight).sum();
    }
}
