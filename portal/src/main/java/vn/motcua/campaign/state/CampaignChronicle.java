// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.state;

import org.springframework.stereotype.Component;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.campaign.Campaign;
import vn.motcua.identity.Actor;

/** Writes what administrators do with campaigns into the record of changes; never a respondent's name. */
@Component
public class CampaignChronicle {

    private final ChangeLog changes;

    CampaignChronicle(ChangeLog changes) {
        this.changes = changes;
    }

    public void note(Actor actor, Deed deed, Campaign campaign) {
        changes.note(actor.doer(), of(deed, campaign));
    }

    /** @param sentence key below {@code campaign.change.} that takes the arguments */
    public void note(Actor actor, Deed deed, Campaign campaign, String sentence, Object... arguments) {
        changes.note(actor.doer(), of(deed, campaign).saying("campaign.change." + sentence, arguments));
    }

    private static Change of(Deed deed, Campaign campaign) {
        return Change.of(
                Area.SURVEYS, deed, campaign.id().toString(), campaign.outline().title());
    }
}
