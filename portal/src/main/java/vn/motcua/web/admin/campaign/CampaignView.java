// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.campaign.Campaign.State;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.component.Row;
import vn.motcua.web.component.Tone;

/**
 * One campaign.
 *
 * @param facts what is settled
 * @param seed to draw with; proposed while nothing is drawn
 * @param remarks of the draw
 * @param faults of the list of villages that was just sent in
 * @param accepted interviews that count
 */
public record CampaignView(
        String id,
        String title,
        State state,
        String stateText,
        Tone tone,
        int version,
        CampaignForm form,
        List<Choice> instruments,
        List<Row> facts,
        boolean hasFrame,
        boolean isDrawn,
        String seed,
        List<String> remarks,
        List<FaultLine> faults,
        int accepted,
        int open,
        boolean isPublished,
        List<Problem> problems) {

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public String href() {
        return "/admin/campaigns/" + id;
    }
}
