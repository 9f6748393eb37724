// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.index;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far ranks hang on choices that could have been made otherwise (Saisana, Saltelli and Tarantola 2005): how
 * indicators are brought to one scale, what they weigh, how they are put together, and whether each of them is there at
 * all. Errors of the sample stay out of it; {@code RankSets} are for these.
 */
public final class Sensitivity {

    /** The choices, each drawn as a number from 0 to 1. */
    public enum Choice {
        /** The scale of the questionnaire, the range of the groups, or their order. */
        NORMALISATION,
        /** Each weight up to half as large or half as large again. */
        WEIGHTS,
        /** As the instrument has it, or geometric means of indicators in place of arithmetic ones. */
        AGGREGATION,
        /** All indicators, or all but one of those that have siblings. */
        DROPPING
    }

    private final Instrument instrument;
    private final List<Indicator> indicators;
    private final double[][] numbers;
    private final int[] base;

    /**
     * @param groups by each group the numbers of all indicators, on their own scales
     */
    public Sensitivity(Instrument instrument, List<Map<String, Double>> groups) {
        this.instrument = instrument;
        this.indicators = instrument.indicators();
        this.numbers = groups.stream()
                .map(group -> indicators.stream()
                        .mapToDouble(indicator -> Objects.requireNonNull(group.get(indicator.code())))
                        .toArray())
                .toArray(double[][]::new);
        this.base = ranks(new Variant(this, new double[] {0, 0.5, 0, 0}, 0).scores());
    }

    Instrument instrument() {
        return instrument;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    /** Groups × indicators. */
    double[][] numbers() {
        return numbers;
    }

    /**
     * What came of all runs.
     *
     * @param base ranks by the instrument itself
     * @param ranks groups × 3: the 5th, 50th and 95th of 100 ranks
     * @param first how much of the variance of the mean shift of rank each choice brings about by itself
     * @param total how much together with the others
     */
    public record Result(int[] base, int[][] ranks, Map<Choice, Double> first, Map<Choice, Double> total) {}

    /** @param runs of each of six designs: two samples of choices, and for each choice one mixed of both (Saltelli 2010) */
    public Result run(int runs, long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var some = draws(runs, random);
        var others = draws(runs, random);
        var ranks = ranks(some);
        var shifts = shifts(ranks);
        var shiftsOfOthers = shifts(ranks(others));
        var first = new EnumMap<Choice, Double>(Choice.class);
        var total = new EnumMap<Choice, Double>(Choice.class);
        var variance = variance(shifts, shiftsOfOthers);
        for (var choice : Choice.values()) {
            var mixed = shifts(ranks(mixed(some, others, choice.ordinal())));
            first.put(
                    choice,
                    variance == 0 ? 0 : mean(run -> shiftsOfOthers[run] * (mixed[run] - shifts[run]), runs) / variance);
            total.put(choice, variance == 0 ? 0 : mean(run -> square(shifts[run] - mixed[run]) / 2, runs) / variance);
        }
        return new Result(base, spread(ranks), first, total);
    }

    private static double[][] draws(int runs, RandomGenerator random) {
        return IntStream.range(0, runs)
                .mapToObj(_ -> random.doubles(Choice.values().length).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] mixed(double[][] some, double[][] others, int choice) {
        var mixed = Arrays.stream(some).map(double[]::clone).toArray(double[][]::new);
        for (int run = 0; run < mixed.length; run++) {
            mixed[run][choice] = others[run][choice];
        }
        return mixed;
    }

    /** Runs × groups; what a draw chooses depends on the draw alone. */
    private int[][] ranks(double[][] draws) {
        return Arrays.stream(draws)
                .parallel()
                .map(draw -> ranks(new Variant(this, draw, Double.hashCode(draw[Choice.WEIGHTS.ordinal()])).scores()))
                .toArray(int[][]::new);
    }

    private static int[] ranks(double[] scores) {
        return Arrays.stream(scores)
                .mapToInt(score -> 1
                        + (int) Arrays.stream(scores)
                                .filter(other -> other > score)
                                .count())
                .toArray();
    }

    private double[] shifts(int[][] ranks) {
        return Arrays.stream(ranks)
                .mapToDouble(ofRun -> IntStream.range(0, base.length)
                        .map(group -> Math.abs(ofRun[group] - base[group]))
                        .average()
                        .orElse(0))
                .toArray();
    }

    private static double variance(double[] some, double[] others) {
        var all =
                DoubleStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
        var mean = Arrays.stream(all).average().orElse(0);
        return Arrays.stream(all).map(value -> square(value - mean)).average().orElse(0);
    }

    private static double mean(IntToDoubleFunction of, int runs) {
        return IntStream.range(0, runs).mapToDouble(of).average().orElse(0);
    }

    private static double square(double value) {
        return value * value;
    }

    private int[][] spread(int[][] ranks) {
        return IntStream.range(0, base.length)
                .mapToObj(group -> spread(Arrays.stream(ranks)
                        .mapToInt(ofRun -> ofRun[group])
                        .sorted()
                        .toArray()))
                .toArray(int[][]::new);
    }

    private static int[] spread(int[] sorted) {
        return new int[] {sorted[at(sorted, 0.05)], sorted[at(sorted, 0.5)], sorted[at(sorted, 0.95)]};
    }

    private static int at(int[] sorted, double share) {
        return Math.min(sorted.length - 1, (int) (share * sorted.length));
    }
}
