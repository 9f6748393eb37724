// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.rank.Lead;
import vn.motcua.survey.rank.Quartiles;
import vn.motcua.survey.rank.RankSets;
import vn.motcua.survey.rank.Scored;

/** Finds where a province has most to gain. It looks at the finest parts of which it can be told what they do to the total. */
final class Gaining {

    private static final int MOST = 10;

    private final LeagueTable table;
    private final Wave wave;
    private final Optional<Wave> before;
    private final Leverage leverage;

    Gaining(LeagueTable table, Optional<Wave> before) {
        this.table = table;
        this.wave = table.wave();
        this.before = before.filter(earlier -> earlier.division() == wave.division());
        this.leverage = new Leverage(wave);
    }

    /** The largest first. */
    List<Gain> of(Place place) {
        var standing = table.find(place.code());
        if (standing.isEmpty() || !table.isRanked()) {
            return List.of();
        }
        return wave.nodes().stream()
                .filter(node -> !node.isTotal() && isTold(node, place.code()) && isFinest(node, place.code()))
                .flatMap(node -> gain(standing.get(), node).stream())
                .sorted(Comparator.comparing(Gain::points).reversed())
                .limit(MOST)
                .map(gain -> ranked(standing.get(), gain))
                .toList();
    }

    private boolean isTold(Node node, String place) {
        return leverage.onTotal(node, place, 1e-6).stream().anyMatch(change -> change != 0);
    }

    private boolean isFinest(Node node, String place) {
        return wave.partsOf(node.code()).stream().noneMatch(part -> isTold(part, place));
    }

    private Optional<Gain> gain(Standing standing, Node node) {
        var scores = leverage.of(node.code());
        var own = scores.get(standing.place().code());
        if (own == null || !own.hasValue()) {
            return Optional.empty();
        }
        var upper = Quartiles.upper(scores.values().stream()
                .filter(Score::hasValue)
                .mapToDouble(score -> node.goodness(score.number()))
                .toArray());
        var rise = usualRise(node, scores).orElse(Double.POSITIVE_INFINITY);
        var good = node.goodness(own.number());
        var step = Math.min(rise, upper - good);
        return step > 0 ? gain(standing, node, own, new Goal(upper, rise)) : Optional.empty();
    }

    /** @param upper where the best quarter begins; @param rise what can be risen; both so turned that more is better */
    private record Goal(double upper, double rise) {

        double from(double good) {
            return Math.clamp(upper - good, 0, rise);
        }
    }

    private Optional<Gain> gain(Standing standing, Node node, Score own, Goal goal) {
        var good = node.goodness(own.number());
        var points = points(node, own, goal.from(good));
        return points <= 0
                ? Optional.empty()
                : Optional.of(new Gain(
                        node,
                        own.number(),
                        node.goodness(good + goal.from(good)),
                        goal.from(good) < goal.upper() - good,
                        points,
                        interval(node, own, goal),
                        rank(standing, points),
                        null,
                        gap(node, own, goal),
                        leverage.isRecovered(node)));
    }

    private double points(Node node, Score own, double step) {
        return leverage.onTotal(node, own.place(), node.goodness(step)).orElse(0);
    }

    private @Nullable Interval interval(Node node, Score own, Goal goal) {
        var of = wave.interval(own);
        if (of == null) {
            return null;
        }
        var one = points(node, own, goal.from(node.goodness(of.lower())));
        var other = points(node, own, goal.from(node.goodness(of.upper())));
        return new Interval(Math.min(one, other), Math.max(one, other));
    }

    private static @Nullable Lead gap(Node node, Score own, Goal goal) {
        var error = own.error();
        return error == null ? null : Lead.of(goal.upper(), 0, node.goodness(own.number()), error);
    }

    private int rank(Standing standing, double points) {
        return 1
                + (int) table.standings().stream()
                        .filter(other -> !other.equals(standing))
                        .filter(other -> other.value() > standing.value() + points)
                        .count();
    }

    /** What a quarter of the provinces rose by since the wave before; empty where the two cannot be compared or nobody rose. */
    private OptionalDouble usualRise(Node node, Map<String, Score> scores) {
        if (before.isEmpty() || node.isBreak() || before.get().find(node.code()).isEmpty()) {
            return OptionalDouble.empty();
        }
        var earlier = before.get().of(node.code());
        var rises = scores.values().stream()
                .flatMapToDouble(score -> rise(node, score, earlier.get(score.place())))
                .toArray();
        var rise = rises.length < 4 ? 0 : Quartiles.upper(rises);
        return rise > 0 ? OptionalDouble.of(rise) : OptionalDouble.empty();
    }

    private static DoubleStream rise(Node node, Score score, @Nullable Score earlier) {
        return earlier != null && earlier.hasValue() && score.hasValue()
                ? DoubleStream.of(node.goodness(score.number() - earlier.number()))
                : DoubleStream.empty();
    }

    /** With the places that the province may have once it has the points, the errors of all totals being what they are. */
    private Gain ranked(Standing standing, Gain gain) {
        var judged = table.standings().stream()
                .filter(each -> each.score().hasError())
                .toList();
        var own = judged.indexOf(standing);
        if (own < 0 || judged.size() < 2) {
            return gain;
        }
        var values = judged.stream().mapToDouble(Standing::value).toArray();
        values[own] += gain.points();
        var errors = judged.stream()
                .mapToDouble(each -> Objects.requireNonNull(each.score().error()))
                .toArray();
        var set = new RankSets(new Scored(values, errors), Confidence.LEVEL, Confidence.SEED).marginal(own);
        var unjudged = table.standings().size() - judged.size();
        return new Gain(
                gain.node(),
                gain.value(),
                gain.target(),
                gain.isRise(),
                gain.points(),
                gain.interval(),
                gain.rank(),
                new Standing.Ranks(set.best(), set.worst() + unjudged),
                gain.gap(),
                gain.isRecovered());
    }
}
