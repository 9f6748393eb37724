// SPDX-License-Identifier: Apache-2.0
package vn.motcua.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Bilingual;
import vn.motcua.form.Problem;

/**
 * What keeps a change of a form from being made.
 *
 * @param line of the sheet, beside which it is told; empty for the change as a whole
 * @param code stable; its words stand under {@code drafting.wrong.} unless it brings its own
 */
public record Fault(
        String line,
        String code,
        List<String> arguments,
        @Nullable Bilingual said) {

    static Fault of(String line, String code, String... arguments) {
        return new Fault(line, code, List.of(arguments), null);
    }

    /** A problem of the definition, told in the words of the module form, with the place it concerns. */
    static Fault of(String line, Problem problem) {
        return new Fault(line, problem.code(), List.of(problem.path()), problem.message());
    }

    /** The question, group or page that a problem of the whole file concerns; empty for none. */
    public String place() {
        return said == null || arguments.isEmpty() ? "" : arguments.getFirst();
    }
}
