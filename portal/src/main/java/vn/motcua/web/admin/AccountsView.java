// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/** The officers' accounts, and the form for a new one. */
public record AccountsView(
        List<Line> lines, @Nullable String next, boolean isFirstPage, NewOfficerForm form, List<Problem> problems) {

    /** One account with its posts in words. */
    public record Line(String id, String login, String name, List<String> posts, boolean active) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
