// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, from the EXIF part of a JPEG: the quarter turns, clockwise, that make the picture stand upright. */
final class Orientation {

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF_HEAD = 6;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** 0, 90, 180 or 270 degrees; 0 when the picture doesn't say, or says it wrongly. */
    static int degrees(byte[] picture) {
        try {
            return switch (tag(ByteBuffer.wrap(picture))) {
                case 3 -> 180;
                case 6 -> 90;
                case 8 -> 270;
                default -> 0;
            };
        } catch (RuntimeException e) {
            return 0;
        }
    }

    private static int tag(ByteBuffer jpeg) {
        if ((jpeg.getShort() & 0xFFFF) != 0xFFD8) {
            return 0;
        }
        while (jpeg.remaining() > 4) {
            var marker = jpeg.getShort() & 0xFFFF;
            var length = jpeg.getShort() & 0xFFFF;
            if (marker == START_OF_SCAN) {
                return 0;
            }
            if (marker == APP1) {
                return inTiff(jpeg.slice(jpeg.position() + EXIF_HEAD, length - 2 - EXIF_HEAD));
            }
            jpeg.position(jpeg.position() + length - 2);
        }
        return 0;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var index = 0; index < entries; index++) {
            var entry = directory + 2 + index * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 0;
    }
}
