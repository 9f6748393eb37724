// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The way from one node to the next.
 *
 * @param condition in FEEL, on the ways out of an exclusive gateway, except on its default way
 * @param value what an official chooses to take a default way, for pages that offer the choice; never evaluated
 */
public record Flow(
        String id,
        String name,
        @Nullable String nameEn,
        String from,
        String to,
        @Nullable String condition,
        @Nullable String value) {

    public String name(Locale locale) {
        return Node.named(locale, name, nameEn);
    }
}
