// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cells of a table that was copied from a spreadsheet or a text, or came as a CSV file. A cell of several paragraphs, which a
 * word processor hands over as several lines, is put together again.
 */
final class PastedCells {

    private static final int MOST_RECORDS = 5_000;

    private final String text;
    private final char separator;
    private int at;

    private PastedCells(String text) {
        this.text = text;
        this.separator = separatorOf(text);
    }

    static List<List<String>> of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return whole(new PastedCells(plain).records());
    }

    /** The sign that most lines have; tabs before all others. */
    private static char separatorOf(String text) {
        return text.indexOf('\t') >= 0
                ? '\t'
                : Stream.of('|', ';', ',')
                        .max(Comparator.comparingLong(sign -> text.lines()
                                .filter(line -> line.indexOf(sign) >= 0)
                                .count()))
                        .orElse(',');
    }

    private List<List<String>> records() {
        var records = new ArrayList<List<String>>();
        while (at < text.length() && records.size() < MOST_RECORDS) {
            var record = record();
            if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                records.add(record);
            }
        }
        return records;
    }

    private List<String> record() {
        var cells = new ArrayList<String>();
        do {
            cells.add(cell());
        } while (take(separator));
        take('\n');
        return cells;
    }

    private String cell() {
        var cell = new StringBuilder();
        if (take('"')) {
            quoted(cell);
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            cell.append(text.charAt(at++));
        }
        return cell.toString().strip();
    }

    private void quoted(StringBuilder cell) {
        while (at < text.length()) {
            var sign = text.charAt(at++);
            if (sign != '"') {
                cell.append(sign);
            } else if (take('"')) {
                cell.append('"');
            } else {
                return;
            }
        }
    }

    private boolean take(char sign) {
        if (at >= text.length() || text.charAt(at) != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** Lines that belong to the cell before them go there: together they are no longer than the longest line. A title is left out. */
    private static List<List<String>> whole(List<List<String>> lines) {
        var width = lines.stream().mapToInt(List::size).max().orElse(0);
        var whole = new ArrayList<List<String>>();
        for (var line : lines) {
            if (continues(line, whole, width)) {
                var before = whole.getLast();
                before.set(before.size() - 1, (before.getLast() + "\n" + line.getFirst()).strip());
                before.addAll(line.subList(1, line.size()));
            } else if (!whole.isEmpty() || line.size() > 1 || width == 1) {
                whole.add(new ArrayList<>(line));
            }
        }
        return whole;
    }

    private static boolean continues(List<String> line, List<List<String>> whole, int width) {
        return !whole.isEmpty()
                && whole.getLast().size() < width
                && whole.getLast().size() + line.size() - 1 <= width
                && !PastedColumns.isTotal(line);
    }
}
