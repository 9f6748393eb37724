// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Columns of equal length. */
public final class Table {

    private final String source;
    private final int rows;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** @param source what to call it in messages, the name of its file as a rule */
    public Table(String source, int rows, List<? extends Column> columns) {
        this.source = source;
        this.rows = rows;
        columns.forEach(this::add);
    }

    private void add(Column column) {
        if (column.size() != rows) {
            throw new BadData(
                    "%s: column \"%s\" has %d rows, the table %d.", source, column.name(), column.size(), rows);
        }
        if (columns.put(Words.composed(column.name()), column) != null) {
            throw new BadData(
                    "%s has two columns \"%s\"; every column needs a name of its own.", source, column.name());
        }
    }

    /** Reads comma-separated values, packed with gzip if the name ends in {@code .gz}; the rules are in docs/survey.md. */
    public static Table read(Path file) {
        return CsvTable.of(file).read();
    }

    /** Reads comma-separated values that are at hand as text, by the same rules. */
    public static Table parse(String source, String csv) {
        return CsvTable.of(source, csv).read();
    }

    public String source() {
        return source;
    }

    public int rows() {
        return rows;
    }

    public Set<String> names() {
        return columns.keySet();
    }

    /** Names are the same however their accents are written. */
    public boolean has(String name) {
        return columns.containsKey(Words.composed(name));
    }

    public Column get(String name) {
        var column = columns.get(Words.composed(name));
        if (column == null) {
            throw new BadData("%s has no column \"%s\"; it has %s.", source, name, String.join(", ", columns.keySet()));
        }
        return column;
    }

    /** @throws BadData when the column holds words */
    public NumberColumn numbers(String name) {
        return switch (get(name)) {
            case NumberColumn numbers -> numbers;
            case TextColumn text ->
                throw BadData.at(
                        text,
                        text.firstWord(),
                        "\"%s\" is no number; numbers are written like 12 or 0.5, codes that begin with 0 are words.",
                        text.show(text.firstWord()));
        };
    }

    /** The rows by the combinations of these columns' values. */
    public Groups groups(List<String> names) {
        return names.stream()
                .map(name -> get(name).groups())
                .reduce(Groups::and)
                .orElseGet(() -> Groups.whole(rows));
    }
}
