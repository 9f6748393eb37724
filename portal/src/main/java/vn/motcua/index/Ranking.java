// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.rank.Lead;
import vn.motcua.survey.rank.Quartiles;
import vn.motcua.survey.rank.RankSets;
import vn.motcua.survey.rank.Scored;

/** Puts the provinces of one wave in the order of one part. What is uncertain comes from the survey library. */
final class Ranking {

    private final Series series;
    private final Wave wave;
    private final Node node;
    private final List<Place> places;
    private final Map<String, Score> scores;
    /** Those that have a score, the best first; equal ones by their codes. */
    private final List<Score> ranked;

    private final boolean isRanked;

    Ranking(Series series, Wave wave, Node node, Places places) {
        this.series = series;
        this.wave = wave;
        this.node = node;
        this.places = places.of(wave.division());
        this.scores = wave.of(node.code());
        this.ranked = scores.values().stream()
                .filter(Score::hasValue)
                .sorted(Comparator.comparing(this::goodness).reversed().thenComparing(Score::place))
                .toList();
        this.isRanked = wave.isComplete()
                && ranked.size() * 2L
                        >= wave.of(wave.root().code()).values().stream()
                                .filter(Score::hasValue)
                                .count();
    }

    private double goodness(Score score) {
        return node.goodness(score.number());
    }

    LeagueTable table(Optional<Wave> before, Optional<Wave> withErrors) {
        var comparable = before.filter(this::isComparable);
        return new LeagueTable(
                series,
                wave,
                node,
                isRanked,
                standings(comparable
                        .map(earlier -> new Changes(earlier, wave, node))
                        .orElse(null)),
                without(),
                comparable.map(Wave::year).orElse(null),
                node.isBreak() && before.isPresent(),
                comparable.isEmpty() ? List.of() : brokenParts(node),
                withErrors.map(this::typical).orElse(null));
    }

    private boolean isComparable(Wave earlier) {
        return earlier.division() == wave.division()
                && earlier.find(node.code()).isPresent()
                && !node.isBreak();
    }

    private List<Node> brokenParts(Node whole) {
        return wave.partsOf(whole.code()).stream()
                .flatMap(part -> part.isBreak() ? List.of(part).stream() : brokenParts(part).stream())
                .toList();
    }

    private LeagueTable.Typical typical(Wave other) {
        var errors = other.of(node.code()).values().stream()
                .filter(Score::hasError)
                .mapToDouble(score -> Objects.requireNonNull(score.error()))
                .toArray();
        var median = Quartiles.median(errors);
        return new LeagueTable.Typical(other.year(), median, Lead.needed(median, Confidence.LEVEL));
    }

    private List<LeagueTable.Without> without() {
        return places.stream()
                .filter(place -> !Optional.ofNullable(scores.get(place.code()))
                        .map(Score::hasValue)
                        .orElse(false))
                .map(place -> new LeagueTable.Without(place, scores.get(place.code())))
                .filter(each -> isRanked || each.score() != null)
                .toList();
    }

    private List<Standing> standings(@Nullable Changes changes) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        var values = ranked.stream().mapToDouble(this::goodness).toArray();
        var ranks = new Scored(values, new double[values.length]).ranks();
        var groups = Quartiles.groups(values);
        var uncertain = isRanked ? uncertainties() : Map.<String, Uncertainty>of();
        var standings = new ArrayList<Standing>();
        for (int position = 0; position < ranked.size(); position++) {
            var score = ranked.get(position);
            var its = uncertain.get(score.place());
            standings.add(new Standing(
                    place(score),
                    score,
                    isRanked ? ranks[position] : 0,
                    its == null ? null : its.ranks(),
                    wave.interval(score),
                    isRanked ? Group.values()[groups[position]] : null,
                    its == null ? List.of() : its.chances(),
                    position + 1 < ranked.size() ? lead(score, ranked.get(position + 1)) : null,
                    changes == null ? null : changes.of(score.place())));
        }
        return List.copyOf(standings);
    }

    private Place place(Score score) {
        return places.stream()
                .filter(place -> place.code().equals(score.place()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no province " + score.place()));
    }

    private @Nullable Lead lead(Score score, Score next) {
        var error = score.error();
        var errorOfNext = next.error();
        return error == null || errorOfNext == null
                ? null
                : Lead.of(goodness(score), error, goodness(next), errorOfNext);
    }

    private record Uncertainty(Standing.Ranks ranks, List<Double> chances) {}

    /**
     * Of those that have an error. A province without one may stand anywhere, so it may stand above every other and push
     * it down a place.
     */
    private Map<String, Uncertainty> uncertainties() {
        var judged = ranked.stream().filter(Score::hasError).toList();
        if (judged.size() < 2) {
            return Map.of();
        }
        var scored = new Scored(
                judged.stream().mapToDouble(this::goodness).toArray(),
                judged.stream()
                        .mapToDouble(score -> Objects.requireNonNull(score.error()))
                        .toArray());
        var sets = new RankSets(scored, Confidence.LEVEL, Confidence.SEED).marginal();
        var chances = Quartiles.probabilities(scored, Confidence.SEED);
        var unjudged = ranked.size() - judged.size();
        var result = new HashMap<String, Uncertainty>();
        IntStream.range(0, judged.size())
                .forEach(unit -> result.put(
                        judged.get(unit).place(),
                        new Uncertainty(
                                new Standing.Ranks(sets[unit].best(), sets[unit].worst() + unjudged),
                                Arrays.stream(chances[unit]).boxed().toList())));
        return result;
    }
}
