// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;
import java.util.Optional;

/**
 * What follows when a page was submitted.
 *
 * @param answers to keep as the draft, whatever follows
 * @param page the page to show now; empty when all pages are done and the answers can be checked
 * @param errors to show on it; only about questions that were asked
 */
public record Turn(Answers answers, Optional<String> page, List<FieldError> errors) {

    /** The submit buttons of a page have this name; {@code next} or anything else that is no row's button goes on. */
    public static final String ACTION = "action";

    /** The hidden field that tells which questions a submitted page showed. */
    public static final String DRAWN = "drawn";

    public Turn {
        errors = List.copyOf(errors);
    }
}
