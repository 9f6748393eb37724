// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Deed;
import vn.motcua.campaign.Interview.State;
import vn.motcua.campaign.interviewing.AppointeeTable.Role;
import vn.motcua.campaign.interviewing.InterviewTable;
import vn.motcua.campaign.interviewing.PeopleList;
import vn.motcua.campaign.state.CampaignChronicle;
import vn.motcua.campaign.state.CampaignTable;
import vn.motcua.identity.Account;
import vn.motcua.identity.Actor;

/** What the survey team does while interviews are held: interviewers, villages, lists of people, checks. */
@Service
public class Fieldwork {

    private static final int TO_CHECK = 100;

    private final CampaignTable campaigns;
    private final InterviewTable interviews;
    private final Appointees appointees;
    private final CampaignChronicle chronicle;

    Fieldwork(CampaignTable campaigns, InterviewTable interviews, Appointees appointees, CampaignChronicle chronicle) {
        this.campaigns = campaigns;
        this.interviews = interviews;
        this.appointees = appointees;
        this.chronicle = chronicle;
    }

    // ── interviewers and their villages ─────────────────────────────────────────────────────────────────────────────

    public List<Account> interviewers(UUID campaign) {
        return appointees.of(campaign, Role.INTERVIEWER);
    }

    /** Lets an official, or somebody with an account made for this, interview in the campaign. */
    public Result employ(Actor actor, UUID id, String login) {
        return appointees.appoint(actor, id, Role.INTERVIEWER, login);
    }

    /** Takes somebody off the list of interviewers, who has no village any more. */
    @Transactional
    public Result release(Actor actor, UUID id, UUID account) {
        var _ = campaigns.lock(id).orElseThrow();
        if (villages(id).stream().anyMatch(village -> account.equals(village.interviewer()))) {
            return Result.refused(Hindrance.HAS_VILLAGES);
        }
        return appointees.dismiss(actor, id, Role.INTERVIEWER, account);
    }

    public List<Village> villages(UUID campaign) {
        return interviews.villages(campaign);
    }

    public Optional<Village> findVillage(UUID campaign, UUID village) {
        return interviews.findVillage(campaign, village);
    }

    /** Gives a village to an interviewer of the campaign, or to nobody. */
    @Transactional
    public Result assign(Actor actor, UUID id, UUID village, @Nullable UUID interviewer) {
        var campaign = campaigns.lock(id).orElseThrow();
        var found = interviews.findVillage(id, village);
        if (campaign.isClosed() || found.isEmpty()) {
            return Result.refused(Hindrance.NOT_RUNNING);
        }
        var appointed = interviewers(id).stream()
                .filter(account -> account.id().equals(interviewer))
                .findFirst();
        if (interviewer != null && appointed.isEmpty()) {
            return Result.refused(Hindrance.NO_SUCH_OFFICIAL);
        }
        interviews.assign(village, interviewer);
        var name = appointed.map(Account::nameOrLogin).orElse("–");
        chronicle.note(actor, Deed.ASSIGNED, campaign, "village", found.get().code(), name);
        return Result.done();
    }

    /** Shares out the villages that nobody has, evenly, neighbours to the same person. */
    @Transactional
    public Result shareOut(Actor actor, UUID id) {
        var campaign = campaigns.lock(id).orElseThrow();
        var people = interviewers(id);
        var free = villages(id).stream()
                .filter(village -> village.interviewer() == null)
                .toList();
        if (campaign.isClosed() || people.isEmpty()) {
            return Result.refused(campaign.isClosed() ? Hindrance.NOT_RUNNING : Hindrance.NOBODY_ASSIGNED);
        }
        for (int place = 0; place < free.size(); place++) {
            interviews.assign(
                    free.get(place).id(),
                    people.get(place * people.size() / free.size()).id());
        }
        chronicle.note(actor, Deed.ASSIGNED, campaign, "shared", free.size(), people.size());
        return Result.done();
    }

    // ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────

    /** Everybody on the list of a village. */
    public List<Interview> list(UUID campaign, UUID village) {
        return interviews.findVillage(campaign, village).isEmpty() ? List.of() : interviews.of(village);
    }

    /**
     * Draws those to be asked, and the reserves in their order, from everybody of a village: a line a person, the address
     * behind a semicolon. The campaign's seed and the village decide, so that the same list gives the same people.
     */
    @Transactional
    public Result drawPeople(Actor actor, UUID id, UUID village, String lines) {
        var campaign = campaigns.lock(id).orElseThrow();
        if (!campaign.isRunning() || interviews.findVillage(id, village).isEmpty()) {
            return Result.refused(Hindrance.NOT_RUNNING);
        }
        interviews.lockVillage(village);
        var found = interviews.findVillage(id, village).orElseThrow();
        if (found.isBegun()) {
            return Result.refused(Hindrance.LIST_IN_USE);
        }
        var people = new ArrayList<>(PeopleList.read(lines));
        if (people.isEmpty()) {
            return Result.refused(Hindrance.LIST_EMPTY);
        }
        Collections.shuffle(
                people,
                new Random(
                        Objects.requireNonNull(campaign.seed()) ^ found.code().hashCode()));
        interviews.name(village, people);
        chronicle.note(actor, Deed.CHOSEN, campaign, "people", found.code(), people.size());
        return Result.done();
    }

    // ── checks ──────────────────────────────────────────────────────────────────────────────────────────────────────

    public List<Interview> toCheck(UUID campaign) {
        return interviews.done(campaign, TO_CHECK);
    }

    public Optional<Interview> find(UUID campaign, UUID interview) {
        return interviews.find(interview).filter(found -> found.campaign().equals(campaign));
    }

    @Transactional
    public Result accept(Actor actor, UUID id, UUID interview) {
        return judge(actor, id, interview, State.ACCEPTED, "");
    }

    /** Sends an interview back to whoever held it, with what is to be looked at again. */
    @Transactional
    public Result giveBack(Actor actor, UUID id, UUID interview, String remark) {
        var said = Normalizer.normalize(remark, Normalizer.Form.NFC).strip();
        return said.isEmpty()
                ? Result.refused(Hindrance.REASON_MISSING)
                : judge(actor, id, interview, State.RETURNED, said);
    }

    private Result judge(Actor actor, UUID id, UUID interview, State state, String remark) {
        var campaign = campaigns.lock(id).orElseThrow();
        var found = interviews.lock(interview).filter(one -> one.campaign().equals(id));
        if (!campaign.isRunning() || found.isEmpty()) {
            return Result.refused(Hindrance.NOT_RUNNING);
        }
        if (found.get().state() != State.DONE) {
            return Result.refused(Hindrance.NOT_NOW);
        }
        if (actor.id().equals(found.get().interviewer())) {
            return Result.refused(Hindrance.OWN_INTERVIEW);
        }
        interviews.judged(interview, state, remark);
        var line = found.get().village() + "-" + found.get().number();
        chronicle.note(actor, state == State.ACCEPTED ? Deed.APPROVED : Deed.SENT_BACK, campaign, "interview", line);
        return Result.done();
    }
}
