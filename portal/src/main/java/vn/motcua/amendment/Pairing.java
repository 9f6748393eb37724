// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Which thing of one list is which of another: by the first key under which they agree, each once. */
record Pairing<T>(List<Pair<T>> pairs, List<T> gone, List<T> added, boolean isMoved) {

    /** @param was its place before */
    record Pair<T>(T before, T after, int was, int is) {}

    @SafeVarargs
    static <T> Pairing<T> of(List<T> before, List<T> after, Function<T, Object>... keys) {
        var pairs = new ArrayList<Pair<T>>();
        for (var key : keys) {
            for (var is = 0; is < after.size(); is++) {
                for (var was = 0; was < before.size(); was++) {
                    pair(before, was, after, is, key, pairs);
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::is));
        var moved = false;
        for (var number = 1; number < pairs.size(); number++) {
            moved |= pairs.get(number).was() < pairs.get(number - 1).was();
        }
        var gone = new ArrayList<T>();
        for (var was = 0; was < before.size(); was++) {
            if (!isPaired(pairs, was, true)) {
                gone.add(before.get(was));
            }
        }
        var added = new ArrayList<T>();
        for (var is = 0; is < after.size(); is++) {
            if (!isPaired(pairs, is, false)) {
                added.add(after.get(is));
            }
        }
        return new Pairing<>(pairs, gone, added, moved);
    }

    private static <T> void pair(
            List<T> before, int was, List<T> after, int is, Function<T, Object> key, List<Pair<T>> pairs) {
        if (!isPaired(pairs, was, true)
                && !isPaired(pairs, is, false)
                && Objects.equals(key.apply(before.get(was)), key.apply(after.get(is)))) {
            pairs.add(new Pair<>(before.get(was), after.get(is), was, is));
        }
    }

    private static <T> boolean isPaired(List<Pair<T>> pairs, int place, boolean isBefore) {
        return pairs.stream().anyMatch(pair -> (isBefore ? pair.was() : pair.is()) == place);
    }
}
