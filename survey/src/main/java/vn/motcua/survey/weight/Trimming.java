// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.weight;

import vn.motcua.survey.design.Adjustment;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Sentence;

/**
 * Weights cut off above and below, what was cut off given in equal parts to the others, again and again until none is
 * outside (R: {@code trimWeights(strict = TRUE)}). A weight of 0, of what a replicate leaves out, stays 0. Replicates are
 * trimmed anew to the same bounds, each by itself.
 */
public record Trimming(double lower, double upper) implements Adjustment {

    private static final int PATIENCE = 10_000;

    /** Bounds as close to a weight as this share of it hold, for the last digits come to rest slowly. */
    private static final double CLOSE = 1e-13;

    private static final double ROUNDING = 1e-12;

    public Trimming {
        if (!(lower < upper)) {
            throw new BadData("Weights cannot be trimmed to lie between %s and %s.", show(lower), show(upper));
        }
    }

    @Override
    public double[] weights(double[] before) {
        requireRoom(before);
        var trimmed = before;
        for (int round = 0; round < PATIENCE; round++) {
            if (!isAnyFarOutside(trimmed)) {
                return clamped(trimmed);
            }
            trimmed = once(trimmed);
        }
        throw cannotBeDone("what is cut off finds no place among the others");
    }

    /** So many weights between the bounds cannot have a sum beyond so many times a bound. */
    private void requireRoom(double[] weights) {
        var count = 0;
        var sum = 0.0;
        for (var weight : weights) {
            count += weight == 0 ? 0 : 1;
            sum += weight;
        }
        if (sum > count * upper * (1 + ROUNDING) || sum < count * lower * (1 - ROUNDING)) {
            throw cannotBeDone("their mean is %.6g, and trimming leaves the mean as it is", sum / count);
        }
    }

    private BadData cannotBeDone(String why, Object... blanks) {
        return new BadData(
                "Weights cannot be trimmed to lie between %s and %s: %s.",
                show(lower), show(upper), new Sentence(why, blanks));
    }

    private static String show(double bound) {
        return Double.isInfinite(bound) ? (bound < 0 ? "-Inf" : "Inf") : NumberColumn.show(bound);
    }

    private double[] once(double[] before) {
        var others = 0;
        var cutOff = 0.0;
        for (var weight : before) {
            others += weight == 0 || isOutside(weight) ? 0 : 1;
            cutOff += isOutside(weight) ? weight - Math.clamp(weight, lower, upper) : 0;
        }
        if (others == 0) {
            throw cannotBeDone("every weight is outside, so none is left to take what is cut off");
        }
        return shared(before, cutOff / others);
    }

    private double[] shared(double[] before, double part) {
        var after = new double[before.length];
        for (int row = 0; row < after.length; row++) {
            after[row] = isOutside(before[row])
                    ? Math.clamp(before[row], lower, upper)
                    : before[row] == 0 ? 0 : before[row] + part;
        }
        return after;
    }

    private boolean isOutside(double weight) {
        return weight != 0 && (weight < lower || weight > upper);
    }

    private boolean isAnyFarOutside(double[] weights) {
        for (var weight : weights) {
            if (isOutside(weight) && Math.abs(weight - Math.clamp(weight, lower, upper)) > CLOSE * Math.abs(weight)) {
                return true;
            }
        }
        return false;
    }

    private double[] clamped(double[] weights) {
        var clamped = new double[weights.length];
        for (int row = 0; row < clamped.length; row++) {
            clamped[row] = isOutside(weights[row]) ? Math.clamp(weights[row], lower, upper) : weights[row];
        }
        return clamped;
    }

    /** As in R, which rows are cut off is taken for settled: trimming explains nothing. */
    @Override
    public double[][] residuals(double[][] influence, double[] before) {
        return influence;
    }

    @Override
    public String summary() {
        return "trimmed to %s–%s".formatted(show(lower), show(upper));
    }
}
