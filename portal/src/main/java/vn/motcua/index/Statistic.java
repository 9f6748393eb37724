// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.RefusedValue;
import vn.motcua.index.WaveDraft.Entry;

/** One figure of the total, as the official workbooks name them. */
record Statistic(String node, Kind kind) {

    private static final Pattern OF_A_TOTAL =
            Pattern.compile("(un)?weighted_(papi|se|ci_low_labelled95|ci_high_labelled95)");
    private static final int MOST_RESPONDENTS = 1_000_000;
    private static final Pattern VARIANCE = Pattern.compile("variance_(D\\d+)");

    enum Kind {
        VALUE,
        ERROR,
        LOWER,
        UPPER,
        VARIANCE,
        RESPONDENTS
    }

    static Statistic of(CsvRow row) {
        var text = row.text("statistic");
        if ("n_respondents".equals(text)) {
            return new Statistic(PapiStructure.ROOT, Kind.RESPONDENTS);
        }
        var total = OF_A_TOTAL.matcher(text);
        if (total.matches()) {
            return new Statistic(total.group(1) == null ? PapiStructure.WEIGHTED : PapiStructure.ROOT, kind(total));
        }
        var variance = VARIANCE.matcher(text);
        if (variance.matches()) {
            return new Statistic(variance.group(1), Kind.VARIANCE);
        }
        throw new RefusedValue(
                "statistic",
                text,
                "unweighted_ or weighted_ with papi, se, ci_low_labelled95 or ci_high_labelled95; variance_D1 and so on; n_respondents");
    }

    private static Kind kind(Matcher total) {
        return switch (total.group(2)) {
            case "papi" -> Kind.VALUE;
            case "se" -> Kind.ERROR;
            case "ci_low_labelled95" -> Kind.LOWER;
            default -> Kind.UPPER;
        };
    }

    Entry read(CsvRow row, WaveDraft draft, String place) {
        var part = draft.part(node)
                .orElseThrow(() -> new RefusedValue(
                        "statistic", row.text("statistic"), "a part that the index had in " + draft.year()));
        if (kind == Kind.VALUE) {
            var number = ImportedFigures.number(row, "value");
            ImportedFigures.requireOnScale(part, "value", number);
            return into -> into.setValue(place, part, number);
        }
        var number = ImportedFigures.required(row, "value").doubleValue();
        requireSense(row, part, number);
        return switch (kind) {
            case ERROR -> into -> into.setError(place, part, number);
            case VARIANCE -> into -> into.setError(place, part, Math.sqrt(number));
            case LOWER -> into -> into.setLower(place, part, number);
            case UPPER -> into -> into.setUpper(place, part, number);
            case RESPONDENTS -> into -> into.setRespondents(place, (int) number);
            case VALUE -> throw new IllegalStateException("taken above");
        };
    }

    private void requireSense(CsvRow row, Node part, double number) {
        if (number < 0) {
            throw new RefusedValue("value", row.text("value"), "a number of 0 or more");
        }
        if (kind == Kind.RESPONDENTS && (number != Math.rint(number) || number > MOST_RESPONDENTS)) {
            throw new RefusedValue("value", row.text("value"), "how many people answered, such as 192");
        }
        var scale = part.scale();
        var error = kind == Kind.VARIANCE ? Math.sqrt(number) : kind == Kind.ERROR ? number : 0;
        if (scale.isKnown() && error > scale.most() - scale.least()) {
            throw new RefusedValue(
                    "value",
                    row.text("value"),
                    "an error of %s, whose scores are from %s to %s"
                            .formatted(part.code(), scale.least(), scale.most()));
        }
    }
}
