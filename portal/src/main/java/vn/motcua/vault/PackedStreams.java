// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;

/**
 * The packed streams of a PDF. Whoever reads a PDF unpacks some of them into memory to find its way: a few megabytes can be
 * made to unpack to thousands. Here they are unpacked into nothing, and counted.
 */
final class PackedStreams {

    /** A page scanned as large as A3 in full colour fits, at 600 dots to the inch. */
    private static final long LARGEST = 220L * 1024 * 1024;

    private static final long LARGEST_TOGETHER = 10 * LARGEST;
    private static final int MOST_LAYERS = 4;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DEFLATED = 8;
    private static final int HEAD_CHECK = 31;

    private final byte[] pdf;
    private long together;

    private PackedStreams(byte[] pdf) {
        this.pdf = pdf;
    }

    /** Whether one of them is larger than a portal can hold, or packed again and again. */
    static boolean areTooLarge(Path content) throws IOException {
        return new PackedStreams(Files.readAllBytes(content)).areTooLarge();
    }

    private boolean areTooLarge() {
        for (var at = next(0); at >= 0; at = next(at)) {
            if (isTooLarge(at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the next stream begins, after its keyword and the end of the line. */
    private int next(int from) {
        for (var i = from; i <= pdf.length - STREAM.length - 2; i++) {
            if (isKeyword(i)) {
                var end = i + STREAM.length;
                return pdf[end] == '\r' && pdf[end + 1] == '\n' ? end + 2 : end + 1;
            }
        }
        return -1;
    }

    private boolean isKeyword(int at) {
        var i = 0;
        while (i < STREAM.length && pdf[at + i] == STREAM[i]) {
            i++;
        }
        return i == STREAM.length && (pdf[at + i] == '\n' || pdf[at + i] == '\r');
    }

    private boolean isTooLarge(int at) {
        for (var layers = 1; layers <= MOST_LAYERS; layers++) {
            if (!beginsPacked(unpacked(at, layers - 1))) {
                return false;
            }
            var size = size(unpacked(at, layers));
            together += size;
            if (size > LARGEST || together > LARGEST_TOGETHER) {
                return true;
            }
        }
        return true;
    }

    private InputStream unpacked(int at, int layers) {
        InputStream stream = new ByteArrayInputStream(pdf, at, pdf.length - at);
        for (var layer = 0; layer < layers; layer++) {
            stream = new InflaterInputStream(stream);
        }
        return stream;
    }

    /** The two bytes that a packed content begins with (RFC 1950). */
    private static boolean beginsPacked(InputStream stream) {
        try {
            var first = stream.read();
            var second = stream.read();
            return second >= 0 && (first & 0xF) == DEFLATED && (first << 8 | second) % HEAD_CHECK == 0;
        } catch (IOException notPacked) {
            return false;
        }
    }

    /** As far as it can be unpacked: what is damaged, its reader gives up at the same place. */
    private static long size(InputStream stream) {
        var buffer = new byte[64 * 1024];
        long size = 0;
        try {
            for (var read = stream.read(buffer); read >= 0 && size <= LARGEST; read = stream.read(buffer)) {
                size += read;
            }
        } catch (IOException damaged) {
            return size;
        }
        return size;
    }
}
