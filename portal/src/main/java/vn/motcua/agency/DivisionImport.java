// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.motcua.imports.CsvRow;
import vn.motcua.imports.RefusedValue;
import vn.motcua.imports.Tally;

/** Provinces, districts and communes; a division stands after the one it lies in. */
final class DivisionImport implements AgencyImports.Intake {

    private static final String DIGITS = "\\d{2}|\\d{3}|\\d{5}";

    private final AgencyTables tables;
    private final DivisionShape shape;
    private final Map<Version, Division> known = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    DivisionImport(AgencyTables tables, DivisionShape shape) {
        this.tables = tables;
        this.shape = shape;
        tables.divisions().forEach(this::know);
    }

    @Override
    public void take(CsvRow row, Tally tally) {
        var division = shape.read(row);
        refuseWrong(division);
        var before = known.get(Version.of(division));
        if (division.equals(before)) {
            tally.unchanged();
            return;
        }
        tables.save(division);
        know(division);
        if (before == null) {
            tally.imported();
        } else {
            tally.updated();
        }
    }

    private void refuseWrong(Division division) {
        if (!division.code().matches(DIGITS)) {
            throw new RefusedValue("code", division.code(), "2 digits (province), 3 (district) or 5 (commune)");
        }
        var parent = division.parent();
        if (division.level() != Level.PROVINCE && (parent == null || !codes.contains(parent))) {
            throw new RefusedValue(
                    "parent",
                    parent == null ? "" : parent,
                    "the code of a province or district that is already in; import those first");
        }
    }

    private void know(Division division) {
        known.put(Version.of(division), division);
        codes.add(division.code());
    }

    private record Version(String code, LocalDate validFrom) {
        static Version of(Division division) {
            return new Version(division.code(), division.validFrom());
        }
    }
}
