// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/**
 * The officers' accounts, and the form for a new one.
 *
 * @param words what was looked for
 * @param first the address of the list's first page, when this is a later one
 */
public record AccountsView(
        String words,
        List<Line> lines,
        @Nullable String next,
        @Nullable String first,
        NewOfficerForm form,
        List<Problem> problems) {

    /** One account with its posts of today in words. */
    public record Line(String id, String login, String name, List<String> posts, boolean active) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
