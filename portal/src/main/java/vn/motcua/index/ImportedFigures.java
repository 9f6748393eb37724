// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;
import vn.motcua.imports.RefusedValue;
import vn.motcua.index.WaveDraft.Effect;
import vn.motcua.index.WaveDraft.Entry;

/** The shapes in which published scores come, told apart by the header of the file. */
enum ImportedFigures {
    /** One line a province and year, a column for each dimension and the total. */
    DIMENSIONS("year", "province_code", "D1", "papi_total") {
        @Override
        List<Entry> read(CsvRow row, WaveDraft draft) {
            var place = place(row, draft);
            return Stream.concat(Stream.of("papi_total"), columns(row, "D\\d+"))
                    .filter(column -> codeOf(column).equals(PapiStructure.ROOT)
                            || draft.part(column).isPresent()
                            || row.textOrNull(column) != null)
                    .map(column -> value(draft, row, column, place, codeOf(column)))
                    .toList();
        }
    },
    /** One line a province, with dimensions as {@code D1} and their parts as {@code S1.1}; the year is the file's. */
    WIDE("province_code", "papi_total", "D1", "S1.1") {
        @Override
        List<Entry> read(CsvRow row, WaveDraft draft) {
            var place = place(row, draft);
            return Stream.concat(Stream.of("papi_total"), columns(row, "D\\d+|S\\d+\\.\\w+"))
                    .map(column -> value(draft, row, column, place, codeOf(column)))
                    .toList();
        }
    },
    /** One line a part of a dimension. */
    SUBDIMENSIONS("year", "province_code", "subdimension", "score") {
        @Override
        List<Entry> read(CsvRow row, WaveDraft draft) {
            return List.of(
                    value(draft, row, "score", place(row, draft), row.required("subdimension", "a code such as 1.1")));
        }
    },
    /** One line a figure of any level. */
    VALUES("year", "province_code", "level", "code", "value") {
        @Override
        List<Entry> read(CsvRow row, WaveDraft draft) {
            return List.of(value(
                    draft, row, "value", place(row, draft), row.required("code", "a code such as D1, 1.1 or 1.1.2")));
        }
    },
    /** One line a figure of the total: its errors, its intervals, how many were asked. */
    STATISTICS("year", "province_code", "statistic", "value") {
        @Override
        List<Entry> read(CsvRow row, WaveDraft draft) {
            return List.of(Statistic.of(row).read(row, draft, place(row, draft)));
        }
    },
    /** One line a part of the index: its names and its scale. */
    CATALOGUE("year", "level", "code", "name_vi", "name_en", "scale") {
        @Override
        List<Entry> read(CsvRow row, WaveDraft draft) {
            return List.of(CatalogueLine.read(row, draft));
        }
    };

    static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final double ROUNDED_SCALE = 0.02;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 10;
    private static final Pattern YEAR_OF_A_FILE = Pattern.compile("(20\\d\\d)\\D.*");

    private final List<String> header;

    ImportedFigures(String... header) {
        this.header = List.of(header);
    }

    abstract List<Entry> read(CsvRow row, WaveDraft draft);

    /** The whole line or nothing of it: what is refused is refused before anything is written. */
    Effect take(CsvRow row, WaveDraft draft) {
        return read(row, draft).stream().map(entry -> entry.into(draft)).reduce(Effect.NONE, Effect::and);
    }

    static Optional<ImportedFigures> shapeOf(CsvRows rows) {
        return List.of(values()).stream()
                .filter(shape -> shape == WIDE ? !rows.hasColumns("year") : true)
                .filter(shape -> rows.header().containsAll(shape.header))
                .findFirst();
    }

    static String headers() {
        return List.of(values()).stream()
                .map(shape -> String.join(",", shape.header))
                .reduce((one, other) -> one + " or " + other)
                .orElseThrow();
    }

    static int year(CsvRow row, String file) {
        var ofFile = YEAR_OF_A_FILE.matcher(file);
        var text = row.cells().containsKey("year") ? row.text("year") : ofFile.matches() ? ofFile.group(1) : "";
        try {
            var year = Integer.parseInt(text);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new RefusedValue(
                "year",
                text,
                "a year from 2000 to 2099; without a column for it, the name of the file begins with it, 2021_wide.csv");
    }

    /** The code with its zero in front; the lists in circulation leave it out. */
    static String place(CsvRow row, WaveDraft draft) {
        var text = row.text("province_code");
        var code = text.matches("\\d") ? "0" + text : text;
        if (!Codes.of(Division.usualIn(draft.year())).contains(code)) {
            throw new RefusedValue(
                    "province_code",
                    text,
                    "the national code of one of the %d provinces there were in %d, such as 01 for Hà Nội or 46 for Huế"
                            .formatted(Division.usualIn(draft.year()).provinces(), draft.year()));
        }
        return code;
    }

    /** The codes of the provinces, read once. */
    private static final class Codes {

        private static final Places PLACES = new Places();

        static List<String> of(Division division) {
            return PLACES.of(division).stream().map(Place::code).toList();
        }
    }

    private static Stream<String> columns(CsvRow row, String pattern) {
        return row.cells().keySet().stream()
                .filter(column -> column.matches(pattern))
                .sorted();
    }

    private static String codeOf(String column) {
        return "papi_total".equals(column) ? PapiStructure.ROOT : column.replaceFirst("^S", "");
    }

    private static Entry value(WaveDraft draft, CsvRow row, String column, String place, String code) {
        var number = number(row, column);
        var node = part(draft, row.cells().containsKey("code") ? "code" : column, code);
        requireOnScale(node, column, number);
        return into -> into.setValue(place, node, number);
    }

    static Node part(WaveDraft draft, String field, String code) {
        return draft.part(code)
                .orElseThrow(() -> new RefusedValue(
                        field, code, "a part that the index had in " + draft.year() + ", such as D1, 1.1 or 1.1.2"));
    }

    /** Indicators are left as they come: their scales are read from words. */
    static void requireOnScale(Node node, String column, @Nullable BigDecimal number) {
        if (number == null || number.signum() == 0) {
            return;
        }
        var scale = node.scale();
        var value = number.doubleValue();
        if (node.level() != Level.INDICATOR
                && scale.isKnown()
                && (value < scale.least() - ROUNDED_SCALE || value > scale.most() + ROUNDED_SCALE)) {
            throw new RefusedValue(
                    column,
                    number.toPlainString(),
                    "a score of %s, from %s to %s; nothing where there is none"
                            .formatted(node.code(), scale.least(), scale.most()));
        }
    }

    static @Nullable BigDecimal number(CsvRow row, String column) {
        var text = row.text(column);
        if (text.isEmpty() || "NA".equals(text)) {
            return null;
        }
        return parsed(text)
                .orElseThrow(() -> new RefusedValue(
                        column,
                        text,
                        "a number with a point for its decimals, such as 44.447, of ten digits before it at most"));
    }

    /** Nothing that is asked of people is as large as {@code 1e999}, which no score can hold. */
    private static Optional<BigDecimal> parsed(String text) {
        try {
            return Optional.of(text)
                    .filter(each -> each.length() <= LONGEST_NUMBER)
                    .map(BigDecimal::new)
                    .filter(number -> (long) number.precision() - number.scale() <= MOST_DIGITS)
                    .filter(number -> number.scale() <= LONGEST_NUMBER);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    static BigDecimal required(CsvRow row, String column) {
        var number = number(row, column);
        if (number == null) {
            throw new RefusedValue(column, "", "a number with a point for its decimals, such as 0.263");
        }
        return number;
    }
}
