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
        boolean own,
        List<PostLine> posts,
        PostForm form,
        List<Choice> units,
        List<Choice> roles,
        String today,
        List<Problem> problems) {

    /** A post, and whether it is over, held today, or still to come; it can be ended while it is held and has no end. */
    public record PostLine(
            String unitCode,
            String unit,
            String roleName,
            String role,
            LocalDate from,
            @Nullable LocalDate to,
            When when) {

        public boolean canEnd() {
            return when == When.NOW && to == null;
        }
    }

    /** Where a post stands today. */
    public enum When {
        PAST,
        NOW,
        TO_COME
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
