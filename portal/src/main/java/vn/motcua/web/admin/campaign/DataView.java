// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Problem;

/** Files of a campaign, and what became of one that was just sent in; {@code in} is -1 when none was. */
public record DataView(
        String campaign,
        String title,
        boolean isRunning,
        boolean isClosed,
        int in,
        int unchanged,
        List<FaultLine> faults,
        List<Problem> problems) {

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }

    public String href() {
        return "/admin/campaigns/" + campaign;
    }
}
