// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Link;
import vn.motcua.web.component.Problem;

/**
 * An interview as a supervisor reads it.
 *
 * @param href where the judgement is sent
 * @param crumbs the way here
 */
public record CheckView(
        String href,
        List<Link> crumbs,
        String code,
        String place,
        String interviewer,
        String state,
        boolean isToBeChecked,
        @Nullable Instant begunAt,
        @Nullable Instant doneAt,
        int minutes,
        String remark,
        List<Line> lines,
        List<Problem> problems) {

    /** @param isHasty answered faster than the question can be read out */
    public record Line(String column, String question, String answer, int seconds, boolean isHasty, boolean isSilent) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
