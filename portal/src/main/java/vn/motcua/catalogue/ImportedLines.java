// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 file, plain or gzipped, with or without a byte order mark. A line that cannot be one is refused
 * and the next is read; where the file breaks off, that is said once, and the lines end.
 */
final class ImportedLines implements Closeable {

    /** Ten times the longest of the national catalogue; what is longer is no procedure and would fill the memory. */
    static final int LONGEST = 500_000;

    private static final int GZIP_MAGIC = 0x1f8b;
    private static final char MARK = '\uFEFF';
    private static final char NOT_UTF_8 = '\uFFFD';
    private static final int SHOWN = 80;
    private static final int END = -1;

    private final BufferedReader characters;
    private long number;
    private boolean isOver;

    ImportedLines(InputStream bytes) throws IOException {
        characters = new BufferedReader(new InputStreamReader(plain(bytes), StandardCharsets.UTF_8));
    }

    private static InputStream plain(InputStream stream) throws IOException {
        var buffered = new BufferedInputStream(stream);
        buffered.mark(2);
        var magic = (buffered.read() << 8) | buffered.read();
        buffered.reset();
        return magic == GZIP_MAGIC ? unpacked(buffered) : buffered;
    }

    /** Hands on what it has before it unpacks more, so that the lines before a break are not lost with it. */
    private static InputStream unpacked(InputStream packed) throws IOException {
        return new GZIPInputStream(packed) {
            @Override
            public int available() {
                return 0;
            }
        };
    }

    /** The number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** The next line; null at the end. Throws {@link WrongField} for a line that cannot be read. */
    @Nullable
    String next() throws IOException {
        if (isOver) {
            return null;
        }
        number++;
        try {
            return line();
        } catch (EOFException | ZipException e) {
            isOver = true;
            throw new WrongField("line", "", "the whole file; it breaks off here, get it again and import it again");
        }
    }

    private @Nullable String line() throws IOException {
        var text = new StringBuilder();
        var length = 0L;
        var next = characters.read();
        isOver = next == END;
        for (; next != END && next != '\n'; next = characters.read()) {
            if (++length <= LONGEST) {
                text.append((char) next);
            }
        }
        return isOver ? null : checked(text, length);
    }

    private String checked(StringBuilder text, long length) {
        if (number == 1 && !text.isEmpty() && text.charAt(0) == MARK) {
            text.deleteCharAt(0);
        }
        if (length > LONGEST) {
            throw new WrongField(
                    "line", start(text), String.format(Locale.ROOT, "at most %,d characters on one line", LONGEST));
        }
        if (text.indexOf(String.valueOf(NOT_UTF_8)) >= 0) {
            throw new WrongField("line", start(text), "text in UTF-8; save the file with that encoding");
        }
        return text.toString();
    }

    private static String start(StringBuilder text) {
        return text.length() <= SHOWN ? text.toString() : text.substring(0, SHOWN) + "…";
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
