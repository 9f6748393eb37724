// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.campaign.interviewing.AppointeeTable.Role;
import vn.motcua.campaign.interviewing.InterviewTable;
import vn.motcua.identity.Account;
import vn.motcua.identity.Actor;

/**
 * Supervisors: officials who check and send back interviews of those campaigns that were given to them, while these run, and
 * do nothing else in them. They see answers and how long each took, nobody's name.
 */
@Service
public class Supervision {

    private final InterviewTable interviews;
    private final Appointees appointees;
    private final Fieldwork fieldwork;

    Supervision(InterviewTable interviews, Appointees appointees, Fieldwork fieldwork) {
        this.interviews = interviews;
        this.appointees = appointees;
        this.fieldwork = fieldwork;
    }

    // ── who supervises, as an administrator settles it ──────────────────────────────────────────────────────────────

    public List<Account> supervisors(UUID campaign) {
        return appointees.of(campaign, Role.SUPERVISOR);
    }

    public Result appoint(Actor actor, UUID id, String login) {
        return appointees.appoint(actor, id, Role.SUPERVISOR, login);
    }

    public Result dismiss(Actor actor, UUID id, UUID account) {
        return appointees.dismiss(actor, id, Role.SUPERVISOR, account);
    }

    // ── their work ──────────────────────────────────────────────────────────────────────────────────────────────────

    /** Whether somebody supervises a campaign that runs. */
    public boolean concerns(Actor actor) {
        return !appointees.running(Role.SUPERVISOR, actor.id()).isEmpty();
    }

    /** What waits in all their campaigns; in each the one that waits longest first. */
    public List<Interview> toCheck(Actor actor) {
        return appointees.running(Role.SUPERVISOR, actor.id()).stream()
                .flatMap(campaign -> fieldwork.toCheck(campaign).stream())
                .toList();
    }

    /** An interview of their campaigns; those of others do not exist for them. */
    public Optional<Interview> find(Actor actor, UUID interview) {
        return interviews
                .find(interview)
                .filter(found -> appointees.running(Role.SUPERVISOR, actor.id()).contains(found.campaign()));
    }

    @Transactional
    public Result accept(Actor actor, UUID interview) {
        var found = find(actor, interview);
        return found.isEmpty()
                ? Result.refused(Hindrance.NOT_NOW)
                : fieldwork.accept(actor, found.get().campaign(), interview);
    }

    /** Sends it back to whoever held it, with what is to be looked at again. */
    @Transactional
    public Result giveBack(Actor actor, UUID interview, String remark) {
        var found = find(actor, interview);
        return found.isEmpty()
                ? Result.refused(Hindrance.NOT_NOW)
                : fieldwork.giveBack(actor, found.get().campaign(), interview, remark);
    }
}
