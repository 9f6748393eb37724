// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.campaign.Village;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Tone;

/**
 * One village: who asks there, and its list.
 *
 * @param reserves villages of its commune that could step in
 * @param causes for which it may be given up
 */
public record VillageView(
        String campaign,
        Village village,
        boolean isRunning,
        List<Choice> interviewers,
        List<Line> lines,
        int reserves,
        List<Choice> causes,
        List<Problem> problems) {

    /** A person on the list. */
    public record Line(
            int number,
            String name,
            String state,
            Tone tone,
            String reason,
            @Nullable String href) {}

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }

    public String href() {
        return "/admin/campaigns/" + campaign + "/villages/" + village.id();
    }
}
