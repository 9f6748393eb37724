// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;
import vn.motcua.imports.RefusedValue;
import vn.motcua.index.WaveDraft.Effect;

/** The shapes in which published scores come, told apart by the header of the file. */
enum ImportedFigures {
    /** One line a province and year, a column for each dimension and the total. */
    DIMENSIONS("year", "province_code", "D1", "papi_total") {
        @Override
        Effect take(CsvRow row, WaveDraft draft) {
            var place = place(row, draft);
            var effect = setValue(draft, row, "papi_total", place, PapiStructure.ROOT);
            for (var column : columns(row, "D\\d+")) {
                if (draft.find(column).isPresent() || row.textOrNull(column) != null) {
                    effect = effect.and(setValue(draft, row, column, place, column));
                }
            }
            return effect;
        }
    },
    /** One line a province, with dimensions as {@code D1} and their parts as {@code S1.1}; the year is the file's. */
    WIDE("province_code", "papi_total", "D1", "S1.1") {
        @Override
        Effect take(CsvRow row, WaveDraft draft) {
            var place = place(row, draft);
            var effect = setValue(draft, row, "papi_total", place, PapiStructure.ROOT);
            for (var column : columns(row, "D\\d+|S\\d+\\.\\w+")) {
                effect = effect.and(setValue(draft, row, column, place, column.replaceFirst("^S", "")));
            }
            return effect;
        }
    },
    /** One line a part of a dimension. */
    SUBDIMENSIONS("year", "province_code", "subdimension", "score") {
        @Override
        Effect take(CsvRow row, WaveDraft draft) {
            return setValue(draft, row, "score", place(row, draft), row.required("subdimension", "a code such as 1.1"));
        }
    },
    /** One line a figure of any level. */
    VALUES("year", "province_code", "level", "code", "value") {
        @Override
        Effect take(CsvRow row, WaveDraft draft) {
            return setValue(
                    draft, row, "value", place(row, draft), row.required("code", "a code such as D1, 1.1 or 1.1.2"));
        }
    },
    /** One line a figure of the total: its errors, its intervals, how many were asked. */
    STATISTICS("year", "province_code", "statistic", "value") {
        @Override
        Effect take(CsvRow row, WaveDraft draft) {
            return Statistic.of(row).take(row, draft, place(row, draft));
        }
    },
    /** One line a part of the index: its names and its scale. */
    CATALOGUE("year", "level", "code", "name_vi", "name_en", "scale") {
        @Override
        Effect take(CsvRow row, WaveDraft draft) {
            return CatalogueLine.take(row, draft);
        }
    };

    static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final double ROUNDED_SCALE = 0.02;
    private static final Pattern YEAR_OF_A_FILE = Pattern.compile("(20\\d\\d)\\D.*");

    private final List<String> header;

    ImportedFigures(String... header) {
        this.header = List.of(header);
    }

    abstract Effect take(CsvRow row, WaveDraft draft);

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

    private static List<String> columns(CsvRow row, String pattern) {
        return row.cells().keySet().stream()
                .filter(column -> column.matches(pattern))
                .sorted()
                .toList();
    }

    private static Effect setValue(WaveDraft draft, CsvRow row, String column, String place, String code) {
        var number = number(row, column);
        var node = draft.part(code)
                .orElseThrow(() -> new RefusedValue(
                        row.cells().containsKey("code") ? "code" : column,
                        code,
                        "a part that the index had in " + draft.year() + ", such as D1, 1.1 or 1.1.2"));
        if (number != null && number.signum() != 0) {
            requireOnScale(node, column, number);
        }
        return draft.setValue(place, code, number);
    }

    /** Indicators are left as they come: their scales are read from words. */
    private static void requireOnScale(Node node, String column, BigDecimal number) {
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
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException _) {
            throw new RefusedValue(column, text, "a number with a point for its decimals, such as 44.447");
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
