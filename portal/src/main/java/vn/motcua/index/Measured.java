// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.math.BigDecimal;

/**
 * A number as a file has it. Sources print the same number with more and with fewer digits, cut off or rounded, and some
 * went through single precision on the way.
 */
record Measured(double value, int decimals) {

    /** With fewer, a number is meant as it stands. */
    private static final int FEWEST_DECIMALS = 3;

    /** Beside a number from a computer, one that is that much shorter was typed, and typed numbers are off by this much. */
    private static final int MANY_DECIMALS = 4;

    private static final double TYPED = 0.001;

    private static final double SINGLE_PRECISION = 5e-6;

    static Measured of(BigDecimal number) {
        return new Measured(
                number.doubleValue(), Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** Whether both may be the same number, printed differently. */
    boolean agreesWith(Measured other) {
        var shorter = Math.min(decimals, other.decimals);
        var lastDigit = shorter < FEWEST_DECIMALS ? 0 : 1.0001 * Math.pow(10, -shorter);
        var typed = Math.abs(decimals - other.decimals) >= MANY_DECIMALS ? TYPED : 0;
        return Math.abs(value - other.value) <= Math.max(Math.max(lastDigit, SINGLE_PRECISION), typed);
    }

    boolean isFinerThan(Measured other) {
        return decimals > other.decimals;
    }
}
