// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of the decisions open to the official who completes a task: complete it with {@code variable = value}. */
public record Choice(
        String variable,
        String value,
        String name,
        @Nullable String nameEn,
        String flowId) {

    public String name(Locale locale) {
        return Node.named(locale, name, nameEn);
    }
}
