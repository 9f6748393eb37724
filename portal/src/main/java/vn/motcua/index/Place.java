// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A province or city under central government, as one of a division.
 *
 * @param code national code, two digits
 * @param region code of the region of the 63 provinces it lies in; empty for the 34, whose regions are others
 * @param successor code among the 34; itself for those
 * @param isCentral a city directly under central government
 * @param nameEn the name as it is written in English texts, without marks
 */
public record Place(
        String code,
        Division division,
        String name,
        String nameEn,
        String region,
        @Nullable String successor,
        boolean isCentral) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : name;
    }
}
