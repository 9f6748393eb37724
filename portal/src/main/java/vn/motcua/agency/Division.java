// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A province, district or commune as people name it in an address, between two dates.
 *
 * @param code the national code: two digits for a province, three for a district, five for a commune
 * @param parent the code of the division it lies in; null for a province
 * @param name {@code Phú Xuân}
 * @param fullName {@code Phường Phú Xuân}
 */
public record Division(
        String code,
        Level level,
        @Nullable String parent,
        String name,
        String fullName,
        String fullNameEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean existsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    public String fullName(Locale locale) {
        return "en".equals(locale.getLanguage()) ? fullNameEn : fullName;
    }
}
