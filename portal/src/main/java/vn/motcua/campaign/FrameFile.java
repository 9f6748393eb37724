// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.CsvRows;

/** Reads the villages of a frame from CSV, and says of each line that cannot go in why. */
final class FrameFile {

    static final List<String> COLUMNS = List.of(
            "province",
            "district",
            "commune",
            "village",
            "class",
            "size",
            "certain_district",
            "certain_commune",
            "certain_village");
    private static final Set<String> YES = Set.of("1", "yes", "true", "có", "x");
    private static final Set<String> NO = Set.of("", "0", "no", "false", "không");
    private static final int AT_ONCE = 1_000;
    private static final int LONGEST = 200;

    private final List<FrameRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<List<String>, Long> seen = new HashMap<>();
    private final Set<String> provinces;

    private FrameFile(Set<String> provinces) {
        this.provinces = provinces;
    }

    /** The good lines, and what is wrong with the others. */
    record Read(List<FrameRow> rows, List<Fault> faults) {}

    static Read read(InputStream csv, Set<String> provinces) {
        var file = new FrameFile(provinces);
        try (var rows = CsvRows.read(csv)) {
            for (var name : List.of("province", "commune", "village", "size")) {
                if (!rows.hasColumns(name)) {
                    file.faults.add(new Fault(1, name, "", Fault.Kind.COLUMN_MISSING, String.join(", ", COLUMNS)));
                }
            }
            if (file.faults.isEmpty()) {
                for (var some = rows.next(AT_ONCE); !some.isEmpty(); some = rows.next(AT_ONCE)) {
                    some.forEach(file::add);
                }
            }
        }
        return new Read(file.rows, file.faults);
    }

    private void add(CsvRow row) {
        try {
            var read = new FrameRow(
                    province(row),
                    optional(row, "district"),
                    required(row, "commune"),
                    required(row, "village"),
                    optional(row, "class"),
                    size(row),
                    isYes(row, "certain_district"),
                    isYes(row, "certain_commune"),
                    isYes(row, "certain_village"));
            requireNew(row, read);
            rows.add(read);
        } catch (Fault.Found e) {
            faults.add(e.at(row.line()));
        }
    }

    private String province(CsvRow row) {
        var code = Fault.text(row, "province");
        if (!provinces.contains(code)) {
            throw new Fault.Found("province", code, Fault.Kind.NO_PROVINCE, "");
        }
        return code;
    }

    private static String required(CsvRow row, String column) {
        var text = optional(row, column);
        if (text.isEmpty()) {
            throw new Fault.Found(column, "", Fault.Kind.EMPTY, "");
        }
        return text;
    }

    private static String optional(CsvRow row, String column) {
        var text = Fault.text(row, column);
        if (text.length() > LONGEST) {
            throw new Fault.Found(column, text, Fault.Kind.TOO_LONG, Integer.toString(LONGEST));
        }
        return text;
    }

    private static int size(CsvRow row) {
        var text = Fault.text(row, "size");
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw new Fault.Found("size", text, Fault.Kind.NO_SIZE, "");
        }
        return Integer.parseInt(text);
    }

    private static boolean isYes(CsvRow row, String column) {
        var text = Fault.text(row, column).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            throw new Fault.Found(column, text, Fault.Kind.NO_YES_OR_NO, "");
        }
        return YES.contains(text);
    }

    private void requireNew(CsvRow row, FrameRow read) {
        var before =
                seen.putIfAbsent(List.of(read.province(), read.district(), read.commune(), read.village()), row.line());
        if (before != null) {
            throw new Fault.Found("village", read.village(), Fault.Kind.TWICE, Long.toString(before));
        }
    }
}
