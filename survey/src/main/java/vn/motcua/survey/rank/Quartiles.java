// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.rank;

import java.util.Arrays;
import java.util.random.RandomGeneratorFactory;

/** The four groups of a league table, by quartiles of type 7 (Hyndman and Fan 1996); on the border is above it. */
public final class Quartiles {

    private static final int DRAWS = 10_000;

    private Quartiles() {}

    /** 0 for the highest group, 3 for the lowest. */
    public static int[] groups(double[] scores) {
        var sorted = scores.clone();
        Arrays.sort(sorted);
        var upper = quantile(sorted, 0.75);
        var middle = quantile(sorted, 0.5);
        var lower = quantile(sorted, 0.25);
        return Arrays.stream(scores)
                .mapToInt(score -> score >= upper ? 0 : score >= middle ? 1 : score >= lower ? 2 : 3)
                .toArray();
    }

    /** The middle one, or the middle between the two in the middle. */
    public static double median(double[] scores) {
        var sorted = scores.clone();
        Arrays.sort(sorted);
        return quantile(sorted, 0.5);
    }

    /** The border of the highest group. */
    public static double upper(double[] scores) {
        var sorted = scores.clone();
        Arrays.sort(sorted);
        return quantile(sorted, 0.75);
    }

    private static double quantile(double[] sorted, double share) {
        var place = (sorted.length - 1) * share;
        var below = (int) Math.floor(place);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** How often each unit falls into each group when the scores are drawn anew with their errors: p × 4. */
    public static double[][] probabilities(Scored scored, long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var counts = new double[scored.count()][4];
        var drawn = new double[scored.count()];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int unit = 0; unit < drawn.length; unit++) {
                drawn[unit] = scored.scores()[unit] + scored.errors()[unit] * random.nextGaussian();
            }
            var groups = groups(drawn);
            for (int unit = 0; unit < drawn.length; unit++) {
                counts[unit][groups[unit]]++;
            }
        }
        return Arrays.stream(counts)
                .map(ofUnit -> Arrays.stream(ofUnit).map(count -> count / DRAWS).toArray())
                .toArray(double[][]::new);
    }
}
