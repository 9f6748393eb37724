// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.imports.CsvRow;

/**
 * Public holidays as JSON: {@code years} → year → {@code holidays} (date, name), {@code compensatory_days_computed},
 * {@code swap_off} and {@code make_up_working_days}, the last two in pairs. Becomes the records of our CSV; their line is
 * their number.
 */
final class HolidayJson {

    private final List<CsvRow> rows = new ArrayList<>();

    private HolidayJson() {}

    /** The same from a text. */
    static List<CsvRow> read(String text) {
        var holidays = new HolidayJson();
        holidays.readYears(JsonMapper.shared().readTree(text));
        return holidays.rows;
    }

    private void readYears(JsonNode tree) {
        tree.path("years").properties().forEach(year -> readYear(year.getValue()));
    }

    static List<CsvRow> read(Path file) {
        var holidays = new HolidayJson();
        try (var in = Files.newInputStream(file)) {
            holidays.readYears(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
        return holidays.rows;
    }

    private void readYear(JsonNode year) {
        for (var day : year.path("holidays")) {
            add(day.path("date").asString(), "HOLIDAY", day.path("name").asString(), "");
        }
        for (var day : year.path("compensatory_days_computed")) {
            add(day.asString(), "DAY_IN_LIEU", "Nghỉ bù", "");
        }
        var off = year.path("swap_off");
        var worked = year.path("make_up_working_days");
        for (var i = 0; i < Math.max(off.size(), worked.size()); i++) {
            swap(off.path(i).asString(""), worked.path(i).asString(""));
        }
    }

    private void swap(String off, String worked) {
        if (!off.isEmpty()) {
            add(off, "SWAPPED_OFF", "Nghỉ hoán đổi", worked);
        }
        if (!worked.isEmpty()) {
            add(worked, "MAKE_UP", "Làm bù", off);
        }
    }

    private void add(String date, String kind, String name, String insteadOf) {
        var cells = Map.of("date", date, "kind", kind, "name", name, "instead_of", insteadOf);
        rows.add(new CsvRow(rows.size() + 1L, cells));
    }
}
