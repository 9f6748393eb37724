// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;

/**
 * A procedure as it stands: what it says in short, its versions, whether it can be filed, and what waits for the administrator.
 *
 * @param hasDraft a draft is open
 * @param own the province has changed it; what a source says then comes beside, not instead
 * @param comingFrom the day of a version that is still to come; null for none
 * @param closedFrom null while no end is set
 * @param process the key of the process it is handled by; null where it is not handled here
 * @param supplement the policy now; null where the procedure is not handled here
 */
public record ProcedurePageView(
        String code,
        String name,
        String language,
        boolean hasDraft,
        boolean own,
        List<Row> facts,
        List<String> doubts,
        List<Version> versions,
        @Nullable LocalDate comingFrom,
        @Nullable LocalDate closedFrom,
        String closedWhy,
        boolean isClosed,
        @Nullable String process,
        @Nullable String supplement,
        List<Choice> policies,
        String lastDay,
        String why,
        List<Problem> problems) {

    public record Version(
            int number,
            String state,
            Tone tone,
            Instant publishedAt,
            @Nullable Instant since,
            String by,
            String remark) {}

    public String address() {
        return "/admin/procedures/" + code;
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
