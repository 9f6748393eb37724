// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file by the names of its header.
 *
 * @param line the number of its first line in the file, from 1
 */
public record CsvRow(long line, Map<String, String> cells) {

    /** What stands for bytes that are no UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    public CsvRow {
        cells = Map.copyOf(cells);
    }

    /** The stripped text of a cell, without the apostrophe of {@link CsvText}; empty when the file has no such column. */
    public String text(String field) {
        var text = cells.getOrDefault(field, "");
        if (text.indexOf(UNREADABLE) >= 0) {
            throw new RefusedValue(
                    field,
                    text,
                    "letters in UTF-8; save the file as “CSV UTF-8” (it may be in TCVN3, VNI or Windows-1258)");
        }
        return text.startsWith("'") && CsvText.isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    public @Nullable String textOrNull(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    public String required(String field, String expected) {
        var text = text(field);
        if (text.isEmpty()) {
            throw new RefusedValue(field, text, expected);
        }
        return text;
    }

    public LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            throw new RefusedValue(field, text(field), "a date such as 2025-07-01");
        }
    }

    public @Nullable LocalDate dateOrNull(String field) {
        return text(field).isEmpty() ? null : date(field);
    }

    public <E extends Enum<E>> E oneOf(String field, Class<E> words) {
        var text = text(field).toUpperCase(Locale.ROOT);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedValue(field, text(field), "one of " + Arrays.toString(words.getEnumConstants())));
    }
}
