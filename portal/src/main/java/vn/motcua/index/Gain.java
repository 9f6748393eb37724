// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.rank.Lead;
import vn.motcua.survey.rank.Quartiles;

/**
 * What a province would gain if in one part it did as well as the highest quarter of the provinces begins to do, all else as
 * it is. Only parts that are summed up to the total are looked at: of others nobody knows what they add.
 *
 * @param target the border of the highest quarter
 * @param points what it would add to the total
 * @param rank where the province would then stand, if all others stay as they are
 * @param gap the distance to the target with its error; null where the error of the score is not known. The target is taken as fixed
 */
public record Gain(
        Node node,
        double value,
        double target,
        double points,
        int rank,
        @Nullable Lead gap) {

    private static final int MOST = 6;

    /** Whether the distance is larger than the error of the score lets expect. */
    public boolean isShown() {
        return gap != null && gap.isShown(Confidence.LEVEL);
    }

    /** The largest first. */
    static List<Gain> of(LeagueTable table, Place place) {
        var standing = table.find(place.code());
        if (standing.isEmpty() || !table.isRanked()) {
            return List.of();
        }
        var wave = table.wave();
        return wave.nodes().stream()
                .filter(node -> !node.isTotal() && isSummed(wave, node) && isLowest(wave, node))
                .flatMap(node -> wave.score(place.code(), node.code()).stream()
                        .filter(Score::hasValue)
                        .map(score -> of(table, standing.get(), node, score)))
                .filter(gain -> gain.points() > 0)
                .sorted(Comparator.comparing(Gain::points).reversed())
                .limit(MOST)
                .toList();
    }

    /** Whether a point more in it is a point more in the total. */
    private static boolean isSummed(Wave wave, Node node) {
        var above = wave.find(Objects.requireNonNullElse(node.parent(), ""));
        return above.isEmpty()
                ? node.code().equals(wave.root().code())
                : above.get().formula().combination() == Node.Combination.SUM
                        && node.formula().weight() == 1
                        && isSummed(wave, above.get());
    }

    private static boolean isLowest(Wave wave, Node node) {
        return wave.partsOf(node.code()).stream().noneMatch(part -> isSummed(wave, part));
    }

    private static Gain of(LeagueTable table, Standing standing, Node node, Score score) {
        var values = table.wave().of(node.code()).values().stream()
                .filter(Score::hasValue)
                .mapToDouble(Score::number)
                .toArray();
        var target = Quartiles.upper(values);
        var points = target - score.number();
        var error = score.error();
        return new Gain(
                node,
                score.number(),
                target,
                points,
                1
                        + (int) table.standings().stream()
                                .filter(other -> !other.equals(standing))
                                .filter(other -> other.value() > standing.value() + points)
                                .count(),
                error == null ? null : Lead.of(target, 0, score.number(), error));
    }
}
