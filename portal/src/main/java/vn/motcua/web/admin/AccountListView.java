// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/** The page on which a list of officers is handed in. */
public record AccountListView(List<Problem> problems) {

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
