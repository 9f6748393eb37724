// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A picture as the mean colours of small squares: enough to see that something moved, grew or changed its colour, and too
 * coarse to see how a machine smooths the edges of letters.
 */
record Blocks(BufferedImage means) {

    static final int SIDE = 8;

    /** Means are kept in steps of this size, which packs better. */
    private static final int STEP = 8;

    private static final int MOST_BETWEEN_ALIKE = 16;

    static Blocks of(BufferedImage picture) {
        var width = picture.getWidth() / SIDE;
        var height = picture.getHeight() / SIDE;
        var means = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                means.setRGB(x, y, mean(picture, x * SIDE, y * SIDE));
            }
        }
        return new Blocks(means);
    }

    private static int mean(BufferedImage picture, int left, int top) {
        var pixels = picture.getRGB(left, top, SIDE, SIDE, null, 0, SIDE);
        return new Color(mean(pixels, 16), mean(pixels, 8), mean(pixels, 0)).getRGB();
    }

    private static int mean(int[] pixels, int shift) {
        var mean = IntStream.of(pixels).map(pixel -> pixel >> shift & 0xFF).sum() / pixels.length;
        return Math.min(255, (mean + STEP / 2) / STEP * STEP);
    }

    record Square(int x, int y) {}

    /** The squares in which two pictures are not alike, as far as both reach. */
    List<Square> differencesTo(Blocks other) {
        var unlike = new ArrayList<Square>();
        for (var y = 0; y < Math.min(means.getHeight(), other.means.getHeight()); y++) {
            for (var x = 0; x < Math.min(means.getWidth(), other.means.getWidth()); x++) {
                if (distance(means.getRGB(x, y), other.means.getRGB(x, y)) > MOST_BETWEEN_ALIKE) {
                    unlike.add(new Square(x, y));
                }
            }
        }
        return unlike;
    }

    private static int distance(int one, int other) {
        return IntStream.of(16, 8, 0)
                .map(shift -> Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)))
                .max()
                .orElseThrow();
    }

    int count() {
        return means.getWidth() * means.getHeight();
    }

    int heightInPixels() {
        return means.getHeight() * SIDE;
    }
}
