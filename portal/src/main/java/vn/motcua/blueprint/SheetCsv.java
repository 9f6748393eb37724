// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sheet as a CSV file that a spreadsheet opens and the designer reads again. */
public final class SheetCsv {

    private static final List<String> HEAD = List.of(
            "step",
            "role",
            "task",
            "hours",
            "what",
            "role_kind",
            "name",
            "name_en",
            "role_en",
            "unit",
            "assign",
            "procedure");

    private SheetCsv() {}

    public static String of(Sheet sheet) {
        var rows = sheet.rows().stream().filter(row -> !row.isBlank()).map(SheetCsv::cells);
        return Stream.concat(Stream.of(HEAD), rows)
                .map(cells -> cells.stream().map(SheetCsv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.label(),
                row.role(),
                row.task(),
                row.hours(),
                row.what(),
                row.kind(),
                row.name(),
                row.nameEn(),
                row.roleEn(),
                row.unit(),
                row.assign(),
                row.procedure());
    }

    /** In quotes; what a spreadsheet would take for a formula gets a space before it. */
    private static String quoted(String cell) {
        var safe = cell.matches("(?s)[=+@\\-].*") ? " " + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
