// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.sampling;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.campaign.Fault;
import vn.motcua.campaign.files.FaultFound;
import vn.motcua.campaign.files.Lines;
import vn.motcua.imports.CsvRow;

/** Reads the villages of a frame from CSV, and says of each line that cannot go in why. */
public final class FrameFile {

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
    private static final List<String> NEEDED = List.of("province", "commune", "village", "size");
    private static final Set<String> YES = Set.of("1", "yes", "true", "có", "x");
    private static final Set<String> NO = Set.of("", "0", "no", "false", "không");
    private static final int LONGEST = 200;

    private final List<FrameRow> rows = new ArrayList<>();
    private final Lines lines = new Lines();
    private final Map<List<String>, Long> seen = new HashMap<>();
    private final Set<String> provinces;

    private FrameFile(Set<String> provinces) {
        this.provinces = provinces;
    }

    /** The good lines, and what is wrong with the others. */
    public record Read(List<FrameRow> rows, List<Fault> faults) {}

    public static Read read(InputStream csv, Set<String> provinces) {
        var file = new FrameFile(provinces);
        file.lines.read(csv, file::requireColumns, file::add);
        return new Read(file.rows, file.lines.faults());
    }

    private void requireColumns(List<String> header) {
        for (var name : NEEDED) {
            if (!header.contains(name)) {
                lines.add(new Fault(1, name, "", Fault.Kind.COLUMN_MISSING, String.join(", ", COLUMNS)));
            }
        }
    }

    private void add(CsvRow row) {
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
    }

    private String province(CsvRow row) {
        var code = Lines.text(row, "province");
        if (!provinces.contains(code)) {
            throw new FaultFound("province", code, Fault.Kind.NO_PROVINCE, "");
        }
        return code;
    }

    private static String required(CsvRow row, String column) {
        var text = optional(row, column);
        if (text.isEmpty()) {
            throw new FaultFound(column, "", Fault.Kind.EMPTY, "");
        }
        return text;
    }

    private static String optional(CsvRow row, String column) {
        var text = Lines.text(row, column);
        if (text.length() > LONGEST) {
            throw new FaultFound(column, text, Fault.Kind.TOO_LONG, Integer.toString(LONGEST));
        }
        return text;
    }

    private static int size(CsvRow row) {
        var text = Lines.text(row, "size");
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw new FaultFound("size", text, Fault.Kind.NO_SIZE, "");
        }
        return Integer.parseInt(text);
    }

    private static boolean isYes(CsvRow row, String column) {
        var text = Lines.text(row, column).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            throw new FaultFound(column, text, Fault.Kind.NO_YES_OR_NO, "");
        }
        return YES.contains(text);
    }

    private void requireNew(CsvRow row, FrameRow read) {
        var before =
                seen.putIfAbsent(List.of(read.province(), read.district(), read.commune(), read.village()), row.line());
        if (before != null) {
            throw new FaultFound("village", read.village(), Fault.Kind.TWICE, Long.toString(before));
        }
    }
}
