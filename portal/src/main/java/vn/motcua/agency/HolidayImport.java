// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.SpecialDate.Kind;
import vn.motcua.calendar.SpecialDay.OwnHours;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.RefusedValue;
import vn.motcua.imports.Tally;

/** Special days in our format; also reads the words of the lists of public holidays that are in circulation. */
final class HolidayImport implements AgencyImports.Intake {

    private static final Map<String, Kind> WORDS = Map.of(
            "HOLIDAY", Kind.HOLIDAY,
            "DAY_IN_LIEU", Kind.DAY_IN_LIEU,
            "COMPENSATORY", Kind.DAY_IN_LIEU,
            "SWAPPED_OFF", Kind.SWAPPED_OFF,
            "SWAPPED_DAY_OFF", Kind.SWAPPED_OFF,
            "MAKE_UP", Kind.MAKE_UP,
            "WORKING_DAY_SWAP", Kind.MAKE_UP,
            "OWN_HOURS", Kind.OWN_HOURS,
            "ORDINARY", Kind.ORDINARY);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final AgencyTables tables;
    private final Map<Place, SpecialDate> known = new HashMap<>();

    HolidayImport(AgencyTables tables) {
        this.tables = tables;
        tables.specialDates().forEach(day -> known.put(Place.of(day), day));
    }

    @Override
    public void take(CsvRow row, Tally tally) {
        var day = day(row);
        var before = known.get(Place.of(day));
        if (day.kind() == Kind.ORDINARY ? before == null : day.equals(before)) {
            tally.unchanged();
            return;
        }
        change(day);
        if (before == null) {
            tally.imported();
        } else {
            tally.updated();
        }
    }

    private void change(SpecialDate day) {
        if (day.kind() == Kind.ORDINARY) {
            tables.deleteDay(day.unit(), day.date());
            known.remove(Place.of(day));
        } else {
            tables.save(day);
            known.put(Place.of(day), day);
        }
    }

    static SpecialDate day(CsvRow row) {
        var kind = WORDS.get(row.text("kind").toUpperCase(Locale.ROOT));
        if (kind == null) {
            throw new RefusedValue(
                    "kind", row.text("kind"), "HOLIDAY, DAY_IN_LIEU, SWAPPED_OFF, MAKE_UP, OWN_HOURS or ORDINARY");
        }
        var name = either(row, "name", "name_vi");
        return new SpecialDate(
                row.text("unit").isEmpty() ? SpecialDate.ALL : row.text("unit"),
                date(row),
                kind,
                name,
                row.text("name_en").isEmpty() ? name : row.text("name_en"),
                insteadOf(row, kind),
                hours(row, kind),
                row.text("source"));
    }

    /** Calendars are counted for this century only. */
    private static LocalDate date(CsvRow row) {
        var date = row.date("date");
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new RefusedValue("date", row.text("date"), "a day from 2000 to 2099");
        }
        return date;
    }

    /** The day whose hours a make-up day is worked by. */
    private static @Nullable LocalDate insteadOf(CsvRow row, Kind kind) {
        var column = row.cells().containsKey("ref_date") ? "ref_date" : "instead_of";
        if (kind != Kind.MAKE_UP) {
            return row.dateOrNull(column);
        }
        if (row.text(column).isEmpty()) {
            throw new RefusedValue(column, "", "the date that was swapped for this one, such as 2026-08-31");
        }
        return row.date(column);
    }

    private static @Nullable String hours(CsvRow row, Kind kind) {
        if (kind != Kind.OWN_HOURS) {
            return null;
        }
        try {
            return OwnHours.of(row.text("name"), row.text("hours")).sessionsText();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new RefusedValue("hours", row.text("hours"), "sessions such as 07:00-11:30");
        }
    }

    private static String either(CsvRow row, String first, String second) {
        return row.text(first).isEmpty() ? row.required(second, "the name of the day") : row.text(first);
    }

    private record Place(String unit, LocalDate date) {
        static Place of(SpecialDate day) {
            return new Place(day.unit(), day.date());
        }
    }
}
