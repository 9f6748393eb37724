// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;

/**
 * A field of a page.
 *
 * @param values what is ticked of several
 * @param empty what a choice is called that chooses nothing; null when one must be chosen
 */
public record Input(
        String name,
        Kind kind,
        String label,
        @Nullable String hint,
        String value,
        Collection<String> values,
        List<Choice> choices,
        @Nullable String empty,
        @Nullable String error,
        boolean autofocus) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        NUMBER,
        TEXT,
        LINES,
        SELECT,
        TICK,
        TICKS
    }
}
