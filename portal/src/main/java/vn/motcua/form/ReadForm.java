// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;

/** The outcome of reading the definition of a form: a form, or everything that is wrong with it. */
public sealed interface ReadForm {

    record GoodForm(Form form) implements ReadForm {}

    record BadForm(List<Problem> problems) implements ReadForm {

        public BadForm {
            problems = List.copyOf(problems);
        }
    }

    /** The form, for a definition that was accepted before; throws when it is not good. */
    default Form orThrow() {
        return switch (this) {
            case GoodForm(Form form) -> form;
            case BadForm(List<Problem> problems) ->
                throw new IllegalStateException(
                        "The form cannot be used; correct its definition and publish it again: " + problems);
        };
    }
}
