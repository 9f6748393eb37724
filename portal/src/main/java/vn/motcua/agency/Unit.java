// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of the administration, as it is between two dates. A reform ends one version and begins another.
 *
 * @param code the agency code from the province down, {@code H57.16.03}; the parent's code and one more number
 * @param validTo the last day on which it exists, null as long as that is open
 * @param division the national code of the commune, district or province it governs, where it governs one
 */
public record Unit(
        String code,
        @Nullable String parent,
        Level level,
        UnitKind kind,
        String name,
        String nameEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String address,
        String phone,
        @Nullable String division) {

    /** The code of the unit above, which a code begins with; none for a province. */
    public static @Nullable String parentOf(String code) {
        return code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : null;
    }

    public boolean existsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : name;
    }

    /** The parts of the code from the province down: {@code [H57, 16, 03]}. */
    public List<String> codeParts() {
        return List.of(code.split("\\."));
    }

    /** The date nearest to the given one on which this version exists. */
    LocalDate nearestDate(LocalDate date) {
        if (date.isBefore(validFrom)) {
            return validFrom;
        }
        return validTo != null && date.isAfter(validTo) ? validTo : date;
    }
}
