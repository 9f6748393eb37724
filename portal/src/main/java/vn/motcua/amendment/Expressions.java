// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Tried;

/** Tries conditions and numbers over the answers of the procedure's form. */
final class Expressions {

    private final @Nullable Form form;

    /** @param form null when the procedure has none yet */
    Expressions(@Nullable Form form) {
        this.form = form;
    }

    /** Why an expression cannot be used. */
    record Wrong(String code, List<String> arguments) {

        Fault at(String field) {
            return new Fault(field, code, arguments);
        }
    }

    Optional<Wrong> wrongCondition(String text) {
        return wrong(text, Tried.Use.CONDITION);
    }

    Optional<Wrong> wrongNumber(String text) {
        return wrong(text, Tried.Use.VALUE);
    }

    private Optional<Wrong> wrong(String text, Tried.Use use) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (form == null) {
            return Optional.of(new Wrong("no-form", List.of()));
        }
        return form.tryOut(text, "", use, Answers.none()) instanceof Tried.Wrong wrong
                ? Optional.of(
                        wrong.alike().isEmpty()
                                ? new Wrong("expression", List.of(text))
                                : new Wrong("expression-alike", List.of(text, String.join(", ", wrong.alike()))))
                : Optional.empty();
    }
}
