// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One office or official of the process.
 *
 * @param unit which unit does it: {@code receiving}, {@code handling}, {@code committee} or the code of an agency such as {@code H57.16}
 */
public record Lane(String id, String name, @Nullable String nameEn, Role role, String unit) {

    public static final String RECEIVING = "receiving";
    public static final String HANDLING = "handling";
    public static final String COMMITTEE = "committee";

    public String name(Locale locale) {
        return Node.named(locale, name, nameEn);
    }
}
