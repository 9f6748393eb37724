// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.rank;

import java.util.stream.IntStream;
import vn.motcua.survey.algebra.Distributions;

/**
 * Whether scores changed from one wave to the next.
 *
 * @param before scores of p units
 * @param after scores of the same
 * @param correlation between the errors of a unit's two scores: 0 for independent samples, more where the same clusters
 *     or people were asked again
 */
public record Change(Scored before, Scored after, double correlation) {

    public double difference(int unit) {
        return after.scores()[unit] - before.scores()[unit];
    }

    public double error(int unit) {
        var first = before.errors()[unit];
        var second = after.errors()[unit];
        return Math.sqrt(Math.max(0, first * first + second * second - 2 * correlation * first * second));
    }

    /** The probability of so large a difference where nothing changed; two-sided. */
    public double probability(int unit) {
        var difference = difference(unit);
        return difference == 0 ? 1 : Distributions.twoSided(difference / error(unit), Double.POSITIVE_INFINITY);
    }

    /** The probabilities corrected for so many comparisons (Holm 1979): with 0.05 there is no false alarm at all in 19 of 20 tables. */
    public double[] corrected() {
        var probabilities = IntStream.range(0, before.count())
                .mapToDouble(this::probability)
                .toArray();
        var order = order(probabilities);
        var corrected = new double[probabilities.length];
        var largest = 0.0;
        for (int place = 0; place < order.length; place++) {
            largest = Math.max(largest, Math.min(1, (order.length - place) * probabilities[order[place]]));
            corrected[order[place]] = largest;
        }
        return corrected;
    }

    private static int[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted((left, right) -> Double.compare(values[left], values[right]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Relative change; PAPI calls 0.05 either way significant, whatever the errors. */
    public double relative(int unit) {
        return difference(unit) / before.scores()[unit];
    }

    /** How many units rose and fell by at least this share. */
    public int[] beyond(double share) {
        var up = IntStream.range(0, before.count()).filter(unit -> relative(unit) >= share);
        var down = IntStream.range(0, before.count()).filter(unit -> relative(unit) <= -share);
        return new int[] {(int) up.count(), (int) down.count()};
    }
}
