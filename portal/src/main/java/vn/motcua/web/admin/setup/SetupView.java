// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/**
 * The set-up of the province.
 *
 * @param folders of which it consists
 */
public record SetupView(List<String> folders, List<Problem> problems) {

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
