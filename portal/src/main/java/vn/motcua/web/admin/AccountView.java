// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.factor.Standing;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * One officer's account: posts, past and to come; a new post; a new password; the second factor; closing it.
 *
 * @param demanded whether the posts of today demand a second factor
 */
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
        Standing standing,
        boolean demanded,
        Period period,
        List<Problem> problems) {

    /** A post, and whether it is over, held today, or still to come: it can be ended while it is held, and taken back before. */
    public record PostLine(
            String unitCode,
            String unit,
            String roleName,
            String role,
            LocalDate from,
            @Nullable LocalDate to,
            When when) {

        public boolean canEnd() {
            return when == When.NOW;
        }

        public boolean canBeWithdrawn() {
            return when == When.TO_COME;
        }
    }

    /**
     * From which day to which the account may act, as typed or kept; {@code isShut} when an administrator closed it at once.
     */
    public record Period(String from, String to, boolean isShut) {}

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
