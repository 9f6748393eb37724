// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows of words and numbers under a header, printed for reading, as CSV or as JSON. */
final class Grid {

    private final List<String> header;
    private final List<List<Object>> rows = new ArrayList<>();

    Grid(List<String> header) {
        this.header = header;
    }

    /** Words, whole numbers or numbers; a number that cannot be given is NaN. */
    void add(Object... cells) {
        rows.add(List.of(cells));
    }

    /** @param facts names and values that stand before the rows */
    String print(Format format, Object... facts) {
        return switch (format) {
            case TABLE -> table();
            case CSV -> csv();
            case JSON -> json(facts);
        };
    }

    private String table() {
        var lines = new ArrayList<List<String>>();
        lines.add(header);
        rows.forEach(row -> lines.add(row.stream().map(Grid::rounded).toList()));
        var widths = new int[header.size()];
        lines.forEach(line -> Arrays.setAll(
                widths, place -> Math.max(widths[place], line.get(place).length())));
        return lines.stream().map(line -> aligned(line, widths)).collect(Collectors.joining());
    }

    private String aligned(List<String> line, int[] widths) {
        var text = new StringBuilder();
        for (int place = 0; place < widths.length; place++) {
            var isWord = !rows.isEmpty() && rows.getFirst().get(place) instanceof String;
            text.append(("%" + (isWord ? "-" : "") + Math.max(1, widths[place]) + "s  ").formatted(line.get(place)));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String rounded(Object cell) {
        return cell instanceof Double number ? Numbers.rounded(number) : cell.toString();
    }

    private static String exact(Object cell) {
        return cell instanceof Double number ? Numbers.exact(number) : cell.toString();
    }

    private String csv() {
        var text = new StringWriter();
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .autoFlush(true)
                .build(text);
        csv.writeRecord(header);
        rows.forEach(row -> csv.writeRecord(row.stream().map(Grid::exact).toList()));
        return text.toString();
    }

    private String json(Object... facts) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (int place = 0; place < facts.length; place += 2) {
                json.writeName(facts[place].toString());
                write(json, facts[place + 1]);
            }
            json.writeArrayPropertyStart("results");
            rows.forEach(row -> write(json, row));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private void write(JsonGenerator json, List<Object> row) {
        json.writeStartObject();
        for (int place = 0; place < row.size(); place++) {
            json.writeName(header.get(place));
            write(json, row.get(place));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object cell) {
        switch (cell) {
            case Double number when !Double.isFinite(number) -> json.writeNull();
            case Double number when Numbers.isWhole(number) -> json.writeNumber(number.longValue());
            case Double number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case List<?> words -> {
                json.writeStartArray();
                words.forEach(word -> json.writeString(word.toString()));
                json.writeEndArray();
            }
            default -> writeWord(json, cell.toString());
        }
    }

    /** An empty word is what is not there. */
    private static void writeWord(JsonGenerator json, String word) {
        if (word.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(word);
        }
    }
}
