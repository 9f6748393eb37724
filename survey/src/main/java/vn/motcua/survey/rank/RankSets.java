// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.rank;

import java.util.Arrays;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Confidence sets of ranks (Mogstad, Romano, Shaikh and Wilhelm 2024): whoever is shown to be better takes a better rank,
 * whoever is shown to be worse a worse one; all between is possible. The comparisons are made step by step (Romano and
 * Wolf 2005), so that the set, or all sets at once, cover the true ranks with the probability asked for. The critical
 * values come from draws of normal errors, the same for the same seed: standard errors are taken for known. Where they come
 * of few primary units, the sets are somewhat too narrow.
 */
public final class RankSets {

    private static final int DRAWS = 10_000;

    private final Scored scored;
    private final double level;
    private final double[][] draws;

    public RankSets(Scored scored, double level, long seed) {
        this.scored = scored;
        this.level = level;
        this.draws = draws(scored, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    }

    private static double[][] draws(Scored scored, RandomGenerator random) {
        var draws = new double[DRAWS][scored.count()];
        for (var draw : draws) {
            for (int unit = 0; unit < draw.length; unit++) {
                draw[unit] = scored.errors()[unit] * random.nextGaussian();
            }
        }
        return draws;
    }

    /** The ranks from best to worst that a unit may have. */
    public record RankSet(int best, int worst) {}

    /** For each unit by itself: its own set covers its rank. */
    public RankSet[] marginal() {
        return IntStream.range(0, scored.count())
                .parallel()
                .mapToObj(this::marginal)
                .toArray(RankSet[]::new);
    }

    /** For one unit by itself. */
    public RankSet marginal(int unit) {
        return sets(comparisonsWith(unit))[unit];
    }

    /** For all units at once: all sets together cover all ranks, so that they may be read side by side. */
    public RankSet[] simultaneous() {
        return sets(IntStream.range(0, scored.count())
                .boxed()
                .flatMap(unit -> Arrays.stream(comparisonsWith(unit)).filter(pair -> pair.better() == unit))
                .toArray(Pair[]::new));
    }

    /** The claim that one unit is better than another. */
    private record Pair(int better, int worse) {}

    private Pair[] comparisonsWith(int unit) {
        return IntStream.range(0, scored.count())
                .filter(other -> other != unit)
                .boxed()
                .flatMap(other -> Stream.of(new Pair(unit, other), new Pair(other, unit)))
                .toArray(Pair[]::new);
    }

    private RankSet[] sets(Pair[] claims) {
        var better = new int[scored.count()];
        var worse = new int[scored.count()];
        for (var shown : shown(claims)) {
            better[shown.worse()]++;
            worse[shown.better()]++;
        }
        return IntStream.range(0, scored.count())
                .mapToObj(unit -> new RankSet(1 + better[unit], scored.count() - worse[unit]))
                .toArray(RankSet[]::new);
    }

    /** The claims that hold, step by step: those shown no longer stand in the way of the others. */
    private Pair[] shown(Pair[] claims) {
        var open = claims;
        while (open.length > 0) {
            var critical = critical(open);
            var left = Arrays.stream(open)
                    .filter(pair -> !(scored.lead(pair.worse(), pair.better()) > critical))
                    .toArray(Pair[]::new);
            if (left.length == open.length) {
                break;
            }
            open = left;
        }
        var kept = Set.of(open);
        return Arrays.stream(claims).filter(pair -> !kept.contains(pair)).toArray(Pair[]::new);
    }

    /**
     * What the largest lead among these pairs stays below by mere error, with the probability of the level; never below
     * 0, for who does not lead is not shown to be better.
     */
    private double critical(Pair[] pairs) {
        var largest = new double[DRAWS];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        for (var pair : pairs) {
            var error = scored.error(pair.better(), pair.worse());
            if (error > 0) {
                for (int draw = 0; draw < DRAWS; draw++) {
                    var lead = (draws[draw][pair.better()] - draws[draw][pair.worse()]) / error;
                    largest[draw] = Math.max(largest[draw], lead);
                }
            }
        }
        Arrays.sort(largest);
        return Math.max(0, largest[Math.min(DRAWS - 1, (int) Math.ceil(level * DRAWS) - 1)]);
    }
}
