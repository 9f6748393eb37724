// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** One officer's account: posts, past and to come; a new post; a new password; closing it. */
public record AccountView(
        String id,
        String login,
        String name,
        boolean active,
        List<PostLine> posts,
        List<Choice> units,
        List<Choice> roles,
        String today,
        List<Problem> problems) {

    /** A post; it can be ended while it has no end. */
    public record PostLine(
            String unitCode,
            String unit,
            String roleName,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
