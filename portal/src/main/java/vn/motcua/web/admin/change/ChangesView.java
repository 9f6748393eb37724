// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * What was changed by whom.
 *
 * @param next the address of what is older; null on the last page
 * @param first the address of the first page; null on it
 * @param file the address of the same as a file
 */
public record ChangesView(
        ChangesForm form,
        List<Choice> areas,
        List<Choice> people,
        List<Line> lines,
        @Nullable String next,
        @Nullable String first,
        String file,
        List<Problem> problems) {

    /** @param href where the thing is now; null when it has no page */
    public record Line(
            Instant at,
            String who,
            String area,
            String deed,
            String name,
            @Nullable String href,
            List<String> details) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
