// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.RefusedValue;
import vn.motcua.index.WaveDraft.Effect;

/** One figure of the total, as the official workbooks name them. */
record Statistic(String node, Kind kind) {

    private static final Pattern OF_A_TOTAL =
            Pattern.compile("(un)?weighted_(papi|se|ci_low_labelled95|ci_high_labelled95)");
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

    Effect take(CsvRow row, WaveDraft draft, String place) {
        if (kind == Kind.VALUE) {
            requirePart(draft);
            return draft.setValue(place, node, ImportedFigures.number(row, "value"));
        }
        var number = ImportedFigures.required(row, "value").doubleValue();
        if (number < 0) {
            throw new RefusedValue("value", row.text("value"), "a number of 0 or more");
        }
        requirePart(draft);
        return switch (kind) {
            case ERROR -> draft.setError(place, node, number);
            case VARIANCE -> draft.setError(place, node, Math.sqrt(number));
            case LOWER -> draft.setLower(place, node, number);
            case UPPER -> draft.setUpper(place, node, number);
            case RESPONDENTS -> draft.setRespondents(place, (int) number);
            case VALUE -> throw new IllegalStateException("taken above");
        };
    }

    private void requirePart(WaveDraft draft) {
        if (draft.part(node).isEmpty()) {
            throw new RefusedValue("statistic", kind + " of " + node, "a part that the index had in " + draft.year());
        }
    }
}
