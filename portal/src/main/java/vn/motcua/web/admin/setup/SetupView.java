// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.setup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/**
 * The set-up of the province, what it consists of.
 *
 * @param parts folders, and how many files are in each
 */
public record SetupView(List<Part> parts, List<Problem> problems) {

    public record Part(String folder, int files) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
