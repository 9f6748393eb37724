// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

/**
 * What is kept of a picture that stands upright, in parts of its width and height, counted from the upper left corner. The
 * whole is {@code (0, 0, 1, 1)}.
 */
public record Frame(double left, double top, double right, double bottom) {

    /** Less would be a slip of the hand. */
    public static final double LEAST = 0.05;

    /** What the halves and tenths of computers leave over. */
    private static final double DUST = 1e-9;

    public static final Frame WHOLE = new Frame(0, 0, 1, 1);

    /** Whether it lies within the picture and leaves something of it. */
    public boolean isGood() {
        return left >= 0
                && top >= 0
                && right <= 1
                && bottom <= 1
                && right - left >= LEAST - DUST
                && bottom - top >= LEAST - DUST;
    }

    /** The same part of a picture that has to be turned clockwise by so many degrees to stand upright. */
    Frame lyingBy(int degrees) {
        return switch (Math.floorMod(degrees, 360)) {
            case 90 -> new Frame(top, 1 - right, bottom, 1 - left);
            case 180 -> new Frame(1 - right, 1 - bottom, 1 - left, 1 - top);
            case 270 -> new Frame(1 - bottom, left, 1 - top, right);
            default -> this;
        };
    }
}
