// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How the code of a dossier is made from unit, day and number of the day. */
public enum CodePattern {

    /** {@code V1V2V3.Z1Z2.Y1Y2.MX1X2-YYMMDD-XXXX} (circular 01/2018, article 19): lowest level first, none is zeros. */
    CIRCULAR_01_2018 {
        @Override
        String unitPart(String unit) {
            var parts = new ArrayList<>(List.of(unit.split("\\.")));
            while (parts.size() < WIDTHS.size()) {
                parts.add("0");
            }
            for (var level = 1; level < WIDTHS.size(); level++) {
                parts.set(level, padded(parts.get(level), WIDTHS.get(level)));
            }
            Collections.reverse(parts);
            return String.join(".", parts);
        }
    },

    /** {@code MX1X2.Y1Y2Y3.Z1Z2-YYMMDD-XXXX} (circular 03/2025, article 13): from the province down, as the unit's own code. */
    CIRCULAR_03_2025 {
        @Override
        String unitPart(String unit) {
            return unit;
        }
    };

    private static final List<Integer> WIDTHS = List.of(3, 2, 2, 3);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    abstract String unitPart(String unit);

    /** What the codes of one unit and day begin with; the number follows, with at least four digits. */
    public String series(String unit, LocalDate day) {
        return unitPart(unit) + "-" + day.format(DAY) + "-";
    }

    public static String code(String series, int number) {
        return series + padded(Integer.toString(number), 4);
    }

    private static String padded(String part, int width) {
        return "0".repeat(Math.max(0, width - part.length())) + part;
    }
}
