// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.survey.table.NumberColumn;

/**
 * Estimates as they are printed: as a table for reading, rounded to seven digits, or as CSV or JSON in full precision. A
 * figure that cannot be given is empty, in JSON null, and a remark or a reason says why.
 */
record Report(String design, double level, List<Result> results, List<String> remarks) {

    String print(Format format) {
        var heading = format == Format.TABLE ? heading() : "";
        return heading + grid().print(format, "design", design, "level", level, "remarks", remarks);
    }

    private String heading() {
        return design + "\n" + NumberColumn.show(Math.round(level * 1e8) / 1e6) + " % confidence intervals\n\n";
    }

    private Grid grid() {
        var hasEffects = results.stream().anyMatch(result -> result.deff() != null);
        var hasReasons = results.stream().anyMatch(result -> result.reason() != null);
        var header = new ArrayList<>(List.of("variable", "group", "estimate", "se", "lower", "upper", "df"));
        addTo(header, hasEffects, "deff", hasReasons, "reason");
        var grid = new Grid(header);
        for (var result : results) {
            var cells = cells(result);
            var effect = result.deff() == null ? Double.NaN : result.deff();
            addTo(cells, hasEffects, effect, hasReasons, result.reason() == null ? "" : result.reason());
            grid.add(cells.toArray());
        }
        return grid;
    }

    private static <T> void addTo(List<T> cells, boolean hasEffects, T effect, boolean hasReasons, T reason) {
        if (hasEffects) {
            cells.add(effect);
        }
        if (hasReasons) {
            cells.add(reason);
        }
    }

    private static ArrayList<Object> cells(Result result) {
        return new ArrayList<>(List.of(
                result.variable(),
                result.group() == null ? "" : result.group(),
                result.estimate(),
                result.se(),
                result.interval().lower(),
                result.interval().upper(),
                result.df()));
    }
}
