// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import org.jspecify.annotations.Nullable;

/**
 * A part of an index as it was in one wave.
 *
 * @param code {@code PAPI}, {@code D1}, {@code 1.1}, {@code 1.1.2}; the same from wave to wave while it means the same
 * @param parent what it is a part of; null for a total
 * @param scale its lowest and highest possible score, and which end is the good one
 * @param formula how it is made of its parts, or what is asked
 * @param isBreak not to be compared with the waves before, for it is measured otherwise since the last of them
 */
public record Node(
        String code, @Nullable String parent, Level level, Name name, Scale scale, Formula formula, boolean isBreak) {

    public Node {
        if (code.isBlank() || code.length() > 40 || !code.matches("[\\p{L}0-9._-]+")) {
            throw new IllegalArgumentException("A part of the index has the code '" + code
                    + "'; it may have 1 to 40 letters, digits, dots and hyphens");
        }
        if ((level == Level.TOTAL) != (parent == null)) {
            throw new IllegalArgumentException("The part " + code + " is a " + level + " and lies in " + parent
                    + "; a total lies in nothing, every other part in another");
        }
    }

    /**
     * @param least the lowest score that there can be; NaN where nobody knows
     * @param most the highest
     * @param unit of an indicator, {@code %}, {@code 1–5}; empty for points
     */
    public record Scale(double least, double most, Direction direction, Name unit) {

        public static Scale of(double least, double most) {
            return new Scale(least, most, Direction.UP, Name.NONE);
        }

        /** Whether both ends are known; without them nothing can be said to lie off the scale. */
        public boolean isKnown() {
            return Double.isFinite(least) && Double.isFinite(most) && least < most;
        }
    }

    /** Which end of the scale is the good one. */
    public enum Direction {
        UP,
        DOWN
    }

    /** So turned that more is better: whoever puts provinces in an order compares these. */
    public double goodness(double number) {
        return scale.direction() == Direction.UP ? number : -number;
    }

    /** A share from 0 to 1, which readers see as a percentage. */
    public boolean isShare() {
        return "%".equals(scale.unit().vi());
    }

    /**
     * @param combination how the parts make the whole
     * @param weight among its siblings; 0 says that it is listed and does not count; NaN where nobody knows
     * @param words the question of an indicator, or what else is to be said of how it is made
     */
    public record Formula(Combination combination, double weight, Name words) {

        public static final Formula SUM = new Formula(Combination.SUM, 1, Name.NONE);
        public static final Formula MEAN = new Formula(Combination.MEAN, 1, Name.NONE);
        public static final Formula NONE = new Formula(Combination.NONE, 1, Name.NONE);
        public static final Formula UNKNOWN = new Formula(Combination.UNKNOWN, Double.NaN, Name.NONE);
    }

    /** As in the instrument of the survey library; {@code NONE} for what has no parts, {@code UNKNOWN} for what was not published. */
    public enum Combination {
        SUM,
        MEAN,
        GEOMETRIC,
        NONE,
        UNKNOWN
    }

    Node withBreak(boolean isBroken) {
        return isBroken == isBreak ? this : new Node(code, parent, level, name, scale, formula, isBroken);
    }

    public boolean isTotal() {
        return level == Level.TOTAL;
    }
}
