// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** The beginning of a campaign. */
public record NewCampaignView(CampaignForm form, List<Choice> instruments, List<Problem> problems) {

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
