// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Deed;
import vn.motcua.campaign.interviewing.InterviewTable;
import vn.motcua.campaign.interviewing.ReserveVillageTable;
import vn.motcua.campaign.state.CampaignChronicle;
import vn.motcua.campaign.state.CampaignTable;
import vn.motcua.identity.Actor;

/**
 * Villages where nobody can be asked, and the reserves that step in for them, in the order in which they were drawn with the
 * sample. Each keeps the probability that it has in the account of the draw.
 */
@Service
public class ReserveVillages {

    private final CampaignTable campaigns;
    private final InterviewTable interviews;
    private final ReserveVillageTable villages;
    private final CampaignChronicle chronicle;

    ReserveVillages(
            CampaignTable campaigns,
            InterviewTable interviews,
            ReserveVillageTable villages,
            CampaignChronicle chronicle) {
        this.campaigns = campaigns;
        this.interviews = interviews;
        this.villages = villages;
        this.chronicle = chronicle;
    }

    /** Why a village is given up; answers that are not wanted are no reason. */
    public enum Cause {
        /** Flood, landslide, no road or no boat in the time of the survey. */
        UNREACHABLE,
        /** Its people were moved, or it was joined to another. */
        GONE,
        /** Those in charge there do not let the survey in. */
        NOT_LET_IN
    }

    /** A village that was given up. */
    public record Replaced(String code, String place, Cause cause, String successor) {}

    /** How many may still step in for a village. */
    public int left(UUID village) {
        return villages.left(village);
    }

    public List<Replaced> replaced(UUID campaign) {
        return villages.replaced(campaign);
    }

    /** Gives a village up where no interview has begun; the next reserve of its commune takes its place and its interviewer. */
    @Transactional
    public Result replace(Actor actor, UUID id, UUID village, Cause cause) {
        var campaign = campaigns.lock(id).orElseThrow();
        if (!campaign.isRunning() || interviews.findVillage(id, village).isEmpty()) {
            return Result.refused(Hindrance.NOT_RUNNING);
        }
        interviews.lockVillage(village);
        var before = interviews.findVillage(id, village).orElseThrow();
        if (before.begun() + before.done() + before.accepted() > 0) {
            return Result.refused(Hindrance.VILLAGE_BEGUN);
        }
        var successor = villages.next(village);
        if (successor.isEmpty()) {
            return Result.refused(Hindrance.NO_RESERVE_VILLAGE);
        }
        villages.replace(village, successor.get().id(), cause);
        interviews.openVillage(
                successor.get().id(),
                campaign.outline().quota(),
                campaign.outline().reserve());
        chronicle.note(
                actor,
                Deed.CHANGED,
                campaign,
                "villageReplaced",
                before.code(),
                successor.get().code());
        return Result.done();
    }
}
