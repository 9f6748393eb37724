// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads a table from comma-separated values. At first every column is taken for numbers; those that turn out to hold
 * words are read in a second go, so that no value is kept in two forms.
 */
final class CsvTable {

    private final Object file;
    private final String source;
    private final Opening opening;

    private CsvTable(Object file, String source, Opening opening) {
        this.file = file;
        this.source = source;
        this.opening = opening;
    }

    /** Packed with gzip if its name ends in {@code .gz}. */
    static CsvTable of(Path file) {
        return new CsvTable(file, file.getFileName().toString(), () -> {
            var stream = Files.newInputStream(file);
            return file.toString().endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
        });
    }

    static CsvTable of(String source, String text) {
        return new CsvTable(source, source, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** It is read twice. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    Table read() {
        try {
            var numbers = readNumbers();
            var words =
                    numbers.stream().anyMatch(column -> !column.isNumbers()) ? readWords(numbers) : List.<Words>of();
            return table(numbers, words);
        } catch (NoSuchFileException e) {
            throw new BadData("There is no file %s.", file);
        } catch (CharacterCodingException e) {
            throw new BadData("%s is not in UTF-8; save it anew as UTF-8.", file);
        } catch (IOException | UncheckedIOException e) {
            throw new BadData("%s cannot be read: %s", file, String.valueOf(e.getMessage()));
        } catch (CsvParseException e) {
            throw new BadData("%s is no CSV: %s", file, String.valueOf(e.getMessage()));
        }
    }

    private List<Numbers> readNumbers() throws IOException {
        try (var records = open()) {
            var rows = records.iterator();
            var columns = header(rows).stream().map(Numbers::new).toList();
            forEachRow(rows, columns.size(), (row, fields) -> {
                for (int place = 0; place < columns.size(); place++) {
                    columns.get(place).add(fields.getField(place));
                }
            });
            return columns;
        }
    }

    private List<Words> readWords(List<Numbers> columns) throws IOException {
        try (var records = open()) {
            var rows = records.iterator();
            header(rows);
            var words = columns.stream().map(column -> new Words(column.name())).toList();
            forEachRow(rows, columns.size(), (row, fields) -> {
                for (int place = 0; place < columns.size(); place++) {
                    if (!columns.get(place).isNumbers()) {
                        words.get(place).add(fields.getField(place));
                    }
                }
            });
            return words;
        }
    }

    private Table table(List<Numbers> numbers, List<Words> words) {
        var columns = new ArrayList<Column>();
        for (int place = 0; place < numbers.size(); place++) {
            var column = numbers.get(place);
            columns.add(column.isNumbers() ? column.column() : words.get(place).column());
        }
        if (columns.getFirst().size() == 0) {
            throw new BadData("%s has a header and no row.", source);
        }
        return new Table(source, columns.getFirst().size(), columns);
    }

    private List<String> header(Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) {
            throw new BadData("%s is empty; its first line names the columns.", source);
        }
        var names = rows.next().getFields().stream()
                .map(name -> Words.composed(name.strip()))
                .toList();
        if (names.size() == 1
                && (names.getFirst().contains(";") || names.getFirst().contains("\t"))) {
            throw new BadData(
                    "%s separates its columns with a semicolon or a tab; separate them with a comma, and write decimals with a point.",
                    source);
        }
        return names;
    }

    private void forEachRow(Iterator<CsvRecord> rows, int width, RowReader reader) {
        for (int row = 0; rows.hasNext(); row++) {
            var fields = rows.next();
            if (fields.getFieldCount() != width) {
                throw new BadData(
                        "%s, row %d (line %d) has %d fields, the header %d; a comma inside a value needs quotes around it.",
                        source, row + 1, fields.getStartingLineNumber(), fields.getFieldCount(), width);
            }
            reader.read(row, fields);
        }
    }

    private interface RowReader {
        void read(int row, CsvRecord fields);
    }

    private CsvReader<CsvRecord> open() throws IOException {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(withoutMark(reader()));
    }

    /** Refuses bytes that are not UTF-8 rather than putting question marks. */
    private Reader reader() throws IOException {
        return new InputStreamReader(opening.open(), StandardCharsets.UTF_8.newDecoder());
    }

    /** Excel sets a byte order mark before the first name. */
    private static Reader withoutMark(Reader reader) throws IOException {
        var marked = new BufferedReader(reader, 1 << 16);
        marked.mark(1);
        if (marked.read() != '\uFEFF') {
            marked.reset();
        }
        return marked;
    }
}
