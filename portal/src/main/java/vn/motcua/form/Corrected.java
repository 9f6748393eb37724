// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;

/**
 * Answers after some of them were corrected.
 *
 * @param paths the questions that belong to the correction: those that were asked, then those that came up with them or
 *     are wrong because of them
 * @param errors all that is not right yet
 */
public record Corrected(Answers answers, List<String> paths, List<FieldError> errors) {

    public Corrected {
        paths = List.copyOf(paths);
        errors = List.copyOf(errors);
    }
}
