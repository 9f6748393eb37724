// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.rank.Change;
import vn.motcua.survey.rank.Scored;

/**
 * How the scores of one part changed between two waves, each drawn anew. Where both have errors, the change is tested, and
 * the tests of all provinces are corrected for their number.
 */
final class Changes {

    private final Map<String, ScoreChange> byPlace = new HashMap<>();
    private final Wave before;
    private final Wave after;
    private final Node node;

    Changes(Wave before, Wave after, Node node) {
        this.before = before;
        this.after = after;
        this.node = node;
        var pairs = pairs();
        compare(pairs.stream().filter(Pair::hasErrors).toList(), true);
        compare(pairs.stream().filter(pair -> !pair.hasErrors()).toList(), false);
    }

    private record Pair(Score before, Score after) {

        boolean hasErrors() {
            return before.hasError() && after.hasError();
        }
    }

    private List<Pair> pairs() {
        var earlier = before.of(node.code());
        return after.of(node.code()).values().stream()
                .filter(Score::hasValue)
                .filter(score -> earlier.containsKey(score.place()))
                .map(score -> new Pair(Objects.requireNonNull(earlier.get(score.place())), score))
                .filter(pair -> pair.before().hasValue())
                .toList();
    }

    private void compare(List<Pair> pairs, boolean isTested) {
        var change = new Change(
                scored(pairs.stream().map(Pair::before).toList()),
                scored(pairs.stream().map(Pair::after).toList()),
                0);
        var corrected = isTested ? change.corrected() : new double[0];
        for (int unit = 0; unit < pairs.size(); unit++) {
            byPlace.put(
                    pairs.get(unit).after().place(),
                    new ScoreChange(
                            before.year(),
                            change.difference(unit),
                            pairs.get(unit).before().number() == 0 ? null : change.relative(unit),
                            isTested ? change.error(unit) : null,
                            isTested ? change.probability(unit) : null,
                            isTested ? corrected[unit] : null));
        }
    }

    private static Scored scored(List<Score> scores) {
        return new Scored(
                scores.stream().mapToDouble(Score::number).toArray(),
                scores.stream()
                        .mapToDouble(score -> Objects.requireNonNullElse(score.error(), 0.0))
                        .toArray());
    }

    @Nullable
    ScoreChange of(String place) {
        return byPlace.get(place);
    }
}
