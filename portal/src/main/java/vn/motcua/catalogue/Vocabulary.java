// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * All words of the catalogue and of the citizens' sayings, with the number of procedures that hold each; mends words
 * that are not among them.
 */
final class Vocabulary {

    static final Vocabulary EMPTY = new Vocabulary(Map.of(), 0);

    private static final int SHORTEST_MENDED = 3;
    private static final int TWO_SLIPS_FROM = 7;
    private static final int MOST_GUESSES = 4;

    private final Map<String, Integer> procedures;
    private final int total;

    Vocabulary(Map<String, Integer> procedures, int total) {
        this.procedures = Map.copyOf(procedures);
        this.total = total;
    }

    boolean knows(String word) {
        return procedures.containsKey(word);
    }

    /** How much a word tells: the rarer, the more. */
    double weight(String word) {
        return Math.log(2.0 + total / (1.0 + procedures.getOrDefault(word, 0)));
    }

    /** The words somebody may have meant, the likeliest first. */
    List<String> guesses(String typed) {
        if (typed.length() < SHORTEST_MENDED || typed.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        var most = typed.length() >= TWO_SLIPS_FROM ? 2 : 1;
        return procedures.keySet().stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= most)
                .map(word -> new Guess(word, Slips.between(typed, word, most), procedures.getOrDefault(word, 0)))
                .filter(guess -> guess.slips <= most)
                .sorted(Comparator.comparingInt(Guess::slips)
                        .thenComparing(
                                Comparator.comparingInt(Guess::procedures).reversed()))
                .limit(MOST_GUESSES)
                .map(Guess::word)
                .toList();
    }

    private record Guess(String word, int slips, int procedures) {}

    /** Two words that were typed as one: khaisinh. */
    List<String> split(String typed) {
        var best = new ArrayList<String>();
        var most = 0;
        for (var cut = 2; cut <= typed.length() - 2; cut++) {
            var common = Math.min(
                    procedures.getOrDefault(typed.substring(0, cut), 0),
                    procedures.getOrDefault(typed.substring(cut), 0));
            if (common > most) {
                most = common;
                best = new ArrayList<>(List.of(typed.substring(0, cut), typed.substring(cut)));
            }
        }
        return best;
    }
}
