// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import java.awt.image.BufferedImage;

/** The light of each point of a picture, 0 to 255, row by row: a quarter of what its colours fill. */
record Grey(byte[] light, int width, int height) {

    /** On white where the picture lets something through. */
    static Grey of(BufferedImage picture) {
        var width = picture.getWidth();
        var light = new byte[width * picture.getHeight()];
        var row = new int[width];
        for (var y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (var x = 0; x < width; x++) {
                light[y * width + x] = (byte) light(row[x]);
            }
        }
        return new Grey(light, width, picture.getHeight());
    }

    private static int light(int argb) {
        var opacity = argb >>> 24;
        var light = ((argb >> 16 & 0xFF) * 77 + (argb >> 8 & 0xFF) * 150 + (argb & 0xFF) * 29) >> 8;
        return (light * opacity + 255 * (255 - opacity)) / 255;
    }

    /** Each four points are one, their mean: grain goes, a code stays. */
    Grey halved() {
        var halfWidth = Math.max(1, width / 2);
        var halfHeight = Math.max(1, height / 2);
        var half = new byte[halfWidth * halfHeight];
        for (var y = 0; y < halfHeight; y++) {
            for (var x = 0; x < halfWidth; x++) {
                half[y * halfWidth + x] = (byte) mean(2 * x, 2 * y);
            }
        }
        return new Grey(half, halfWidth, halfHeight);
    }

    private int mean(int x, int y) {
        var right = Math.min(x + 1, width - 1);
        var below = Math.min(y + 1, height - 1);
        return (at(x, y) + at(right, y) + at(x, below) + at(right, below) + 2) >> 2;
    }

    private int at(int x, int y) {
        return light[y * width + x] & 0xFF;
    }

    LuminanceSource source() {
        return new PlanarYUVLuminanceSource(light, width, height, 0, 0, width, height, false);
    }
}
