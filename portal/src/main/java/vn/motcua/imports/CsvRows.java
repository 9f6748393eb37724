// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV file (RFC 4180, UTF-8 with or without a byte order mark, or UTF-16 with one, with a header) read record by record,
 * never as a whole. Cells stand apart by commas or, as Excel writes them where the comma is for decimals, by semicolons or
 * tabs: by whatever the header uses. They come stripped and in NFC; empty lines are passed over.
 */
public final class CsvRows implements Closeable {

    private static final int END = -1;
    private static final char MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 8_192;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Counted bytes;
    private final long size;
    private final BufferedReader reader;
    private final List<String> header;
    private final char separator;
    private long line = 1;
    private int peeked;

    private CsvRows(InputStream in, long size) throws IOException {
        var buffered = in.markSupported() ? in : new BufferedInputStream(in);
        var charset = charsetOf(buffered);
        this.bytes = new Counted(buffered);
        this.size = size;
        this.reader = new BufferedReader(new InputStreamReader(bytes, charset));
        reader.mark(LONGEST_HEADER);
        if (reader.read() != MARK) {
            reader.reset();
        }
        this.separator = separatorOf(reader);
        this.peeked = reader.read();
        this.header = record();
    }

    /** UTF-16 says so in its first two bytes; everything else is taken for UTF-8. */
    private static Charset charsetOf(InputStream in) throws IOException {
        in.mark(2);
        var first = in.readNBytes(2);
        in.reset();
        if (first.length < 2) {
            return StandardCharsets.UTF_8;
        }
        return switch ((first[0] & 0xFF) << 8 | first[1] & 0xFF) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** What stands most often in the first line. */
    private static char separatorOf(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        var start = new StringBuilder();
        for (var read = reader.read();
                read != END && read != '\n' && start.length() < LONGEST_HEADER - 1;
                read = reader.read()) {
            start.append((char) read);
        }
        reader.reset();
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character each) ->
                                start.chars().filter(letter -> letter == each).count())
                        .thenComparing(each -> -SEPARATORS.indexOf(each)))
                .orElse(',');
    }

    public static CsvRows open(Path file) {
        try {
            return new CsvRows(new BufferedInputStream(Files.newInputStream(file)), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    /** A file within the program. */
    public static CsvRows read(InputStream in) {
        try {
            return new CsvRows(in, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the program cannot be read", e);
        }
    }

    public List<String> header() {
        return header;
    }

    public boolean hasColumns(String... names) {
        return header.containsAll(List.of(names));
    }

    /** Up to so many records; none at the end of the file. */
    public List<CsvRow> next(int most) {
        var rows = new ArrayList<CsvRow>();
        while (rows.size() < most) {
            var row = next();
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return rows;
    }

    public Optional<CsvRow> next() {
        try {
            while (peeked != END) {
                var first = line;
                var cells = record();
                if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
                    return Optional.of(new CsvRow(first, byName(cells)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read further than line " + line, e);
        }
    }

    public long bytesRead() {
        return bytes.count;
    }

    /** How many bytes there are; 0 when nobody knows. */
    public long size() {
        return size;
    }

    private Map<String, String> byName(List<String> cells) {
        var named = new HashMap<String, String>();
        for (var i = 0; i < Math.min(cells.size(), header.size()); i++) {
            named.put(header.get(i), cells.get(i));
        }
        return named;
    }

    private List<String> record() throws IOException {
        var cells = new ArrayList<String>();
        do {
            cells.add(cell());
        } while (take(separator));
        take('\r');
        if (take('\n')) {
            line++;
        }
        return cells;
    }

    private String cell() throws IOException {
        var text = new StringBuilder();
        if (take('"')) {
            quoted(text);
        }
        while (peeked != END && peeked != separator && peeked != '\n' && peeked != '\r') {
            advance(text);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private void quoted(StringBuilder text) throws IOException {
        while (peeked != END) {
            if (take('"')) {
                if (peeked != '"') {
                    return;
                }
            } else if (peeked == '\n') {
                line++;
            }
            advance(text);
        }
    }

    private void advance(StringBuilder text) throws IOException {
        text.append((char) peeked);
        peeked = reader.read();
    }

    private boolean take(char expected) throws IOException {
        if (peeked != expected) {
            return false;
        }
        peeked = reader.read();
        return true;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
