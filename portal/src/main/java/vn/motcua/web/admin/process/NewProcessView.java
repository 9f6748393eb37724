// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/** What was typed to begin a process; {@code open} leads to a draft of the same process that is open already. */
public record NewProcessView(
        String procedure,
        String title,
        String source,
        String pasted,
        String which,
        @Nullable Link open,
        List<Problem> problems) {

    static final NewProcessView EMPTY = new NewProcessView("", "", "", "", "", null, List.of());

    NewProcessView with(@Nullable Link link, List<Problem> found) {
        return new NewProcessView(procedure, title, source, pasted, which, link, found);
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
