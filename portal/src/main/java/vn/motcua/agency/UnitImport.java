// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.RefusedValue;
import vn.motcua.imports.Tally;

/** Units in our format; a unit stands after the one it belongs to. */
final class UnitImport implements AgencyImports.Intake {

    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{2}(\\.\\d{2,3}){0,3}");

    private final AgencyTables tables;
    private final Map<String, TreeMap<LocalDate, UnitRow>> known = new HashMap<>();

    UnitImport(AgencyTables tables) {
        this.tables = tables;
        tables.units().forEach(this::know);
    }

    @Override
    public void take(CsvRow line, Tally tally) {
        var row = row(line);
        var before = versions(row.unit().code()).get(row.unit().validFrom());
        if (row.equals(before)) {
            tally.unchanged();
            return;
        }
        refuseOverlap(line, row.unit());
        tables.save(row);
        know(row);
        if (before == null) {
            tally.imported();
        } else {
            tally.updated();
        }
    }

    private UnitRow row(CsvRow line) {
        var code = code(line);
        var unit = new Unit(
                code,
                parent(line, code),
                line.oneOf("level", Level.class),
                line.oneOf("kind", UnitKind.class),
                line.required("name", "the unit's name, such as Sở Tư pháp"),
                line.text("name_en").isEmpty() ? line.text("name") : line.text("name_en"),
                line.date("valid_from"),
                line.dateOrNull("valid_to"),
                line.text("address"),
                line.text("phone"),
                line.textOrNull("division"));
        if (unit.validTo() != null && unit.validTo().isBefore(unit.validFrom())) {
            throw new RefusedValue("valid_to", line.text("valid_to"), "a date from " + unit.validFrom() + " on");
        }
        return new UnitRow(unit, hours(line));
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    private static String code(CsvRow line) {
        var code = line.text("code");
        if (!isCode(code)) {
            throw new RefusedValue("code", code, "an agency code from the province down, such as H57.16.03");
        }
        return code;
    }

    private @Nullable String parent(CsvRow line, String code) {
        var above = Objects.requireNonNullElse(Unit.parentOf(code), "");
        if (!line.text("parent").equals(above)) {
            throw new RefusedValue(
                    "parent", line.text("parent"), above.isEmpty() ? "nothing above a province" : "'" + above + "'");
        }
        if (!above.isEmpty() && !known.containsKey(above)) {
            throw new RefusedValue("parent", above, "a unit that stands earlier in the file or is already in");
        }
        return above.isEmpty() ? null : above;
    }

    private static @Nullable String hours(CsvRow line) {
        try {
            var text = line.textOrNull("hours");
            return text == null ? null : OfficeHours.parse(text).toString();
        } catch (IllegalArgumentException e) {
            throw new RefusedValue("hours", line.text("hours"), "hours such as MON-FRI 07:00-11:30,13:30-17:00");
        }
    }

    /** Two versions of a unit may not exist on the same day. */
    private void refuseOverlap(CsvRow line, Unit unit) {
        var earlier = versions(unit.code()).lowerEntry(unit.validFrom());
        if (earlier != null && earlier.getValue().unit().existsOn(unit.validFrom())) {
            throw new RefusedValue(
                    "valid_from",
                    line.text("valid_from"),
                    "a date after the version that begins on " + earlier.getKey()
                            + " has ended; give that one a valid_to first");
        }
        var later = versions(unit.code()).higherKey(unit.validFrom());
        if (later != null && (unit.validTo() == null || !unit.validTo().isBefore(later))) {
            throw new RefusedValue(
                    "valid_to", line.text("valid_to"), "a date before the version that begins on " + later);
        }
    }

    private TreeMap<LocalDate, UnitRow> versions(String code) {
        return known.getOrDefault(code, new TreeMap<>());
    }

    private void know(UnitRow row) {
        known.computeIfAbsent(row.unit().code(), _ -> new TreeMap<>())
                .put(row.unit().validFrom(), row);
    }
}
