// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one field, and the id of the field, to which the summary of errors leads. */
public record Problem(String field, String text) {

    /** What is wrong with this field, to stand beside it. */
    public static @Nullable String of(String field, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.field.equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }
}
