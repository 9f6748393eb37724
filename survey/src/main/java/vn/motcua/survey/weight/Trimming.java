// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.weight;

import vn.motcua.survey.design.Adjustment;
import vn.motcua.survey.table.BadData;

/**
 * Weights cut off above and below, what was cut off given in equal parts to the others (R: {@code trimWeights}).
 *
 * @param strict again until none is outside; otherwise once, after which some may be a little outside
 */
public record Trimming(double lower, double upper, boolean strict) implements Adjustment {

    private static final int PATIENCE = 1000;

    public Trimming {
        if (!(lower < upper)) {
            throw new BadData("Weights cannot be trimmed to lie between %s and %s.".formatted(lower, upper));
        }
    }

    @Override
    public double[] weights(double[] before) {
        var trimmed = once(before);
        for (int round = 0; strict && round < PATIENCE && isAnyOutside(trimmed); round++) {
            trimmed = once(trimmed);
        }
        return trimmed;
    }

    private double[] once(double[] before) {
        var others = 0;
        var cutOff = 0.0;
        for (var weight : before) {
            others += weight == 0 || isOutside(weight) ? 0 : 1;
            cutOff += isOutside(weight) ? weight - Math.clamp(weight, lower, upper) : 0;
        }
        requireOthers(others);
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

    /** A weight of 0, of what a replicate leaves out, stays. */
    private boolean isOutside(double weight) {
        return weight != 0 && (weight < lower || weight > upper);
    }

    private boolean isAnyOutside(double[] weights) {
        for (var weight : weights) {
            if (isOutside(weight)) {
                return true;
            }
        }
        return false;
    }

    private void requireOthers(int others) {
        if (others == 0) {
            throw new BadData("Every weight is outside of %s to %s, so none is left to take what is cut off."
                    .formatted(lower, upper));
        }
    }

    @Override
    public double[][] residuals(double[][] influence, double[] before) {
        return influence;
    }

    @Override
    public String summary() {
        return "trimmed to %s–%s".formatted(lower, upper);
    }
}
