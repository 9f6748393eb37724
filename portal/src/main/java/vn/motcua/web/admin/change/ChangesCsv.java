// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.change;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.imports.CsvText;
import vn.motcua.platform.VietnamTime;

/** Changes as a CSV file that any spreadsheet opens; nothing in it is ever taken for a formula. */
final class ChangesCsv {

    static final String[] COLUMNS = {"at", "who", "area", "deed", "object", "name", "details"};

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(VietnamTime.ZONE);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PrintWriter writer;

    ChangesCsv(PrintWriter writer) {
        this.writer = writer;
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    void head(List<String> titles) {
        writer.write(BYTE_ORDER_MARK);
        row(titles);
    }

    void row(List<String> cells) {
        writer.write(cells.stream().map(ChangesCsv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** In quotes; what a spreadsheet would take for a formula, even behind blanks, gets an apostrophe before it. */
    static String quoted(String cell) {
        var safe = CsvText.isFormula(cell) ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
