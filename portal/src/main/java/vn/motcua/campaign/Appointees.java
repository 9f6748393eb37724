// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Deed;
import vn.motcua.campaign.interviewing.AppointeeTable;
import vn.motcua.campaign.interviewing.AppointeeTable.Role;
import vn.motcua.campaign.state.CampaignChronicle;
import vn.motcua.campaign.state.CampaignTable;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;

/** Officials, or people with an account made for this, who are appointed to do something in a campaign. */
@Component
class Appointees {

    private final CampaignTable campaigns;
    private final AppointeeTable table;
    private final Accounts accounts;
    private final CampaignChronicle chronicle;
    private final InstantSource clock;

    Appointees(
            CampaignTable campaigns,
            AppointeeTable table,
            Accounts accounts,
            CampaignChronicle chronicle,
            InstantSource clock) {
        this.campaigns = campaigns;
        this.table = table;
        this.accounts = accounts;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    List<Account> of(UUID campaign, Role role) {
        return table.of(campaign, role).stream()
                .flatMap(id -> accounts.find(id).stream())
                .toList();
    }

    /** The campaigns that run and that somebody is appointed to, the one that began first at the top. */
    List<UUID> running(Role role, UUID account) {
        return table.running(role, account);
    }

    @Transactional
    public Result appoint(Actor actor, UUID id, Role role, String login) {
        var campaign = campaigns.lock(id).orElseThrow();
        var account = accounts.findByLogin(login).filter(found -> found.kind() == Actor.Kind.OFFICER && found.active());
        if (campaign.isClosed() || account.isEmpty()) {
            return Result.refused(campaign.isClosed() ? Hindrance.NOT_RUNNING : Hindrance.NO_SUCH_OFFICIAL);
        }
        if (table.add(id, role, account.get().id(), clock.instant())) {
            chronicle.note(
                    actor, Deed.ASSIGNED, campaign, word(role), account.get().nameOrLogin());
        }
        return Result.done();
    }

    @Transactional
    public Result dismiss(Actor actor, UUID id, Role role, UUID account) {
        var campaign = campaigns.lock(id).orElseThrow();
        if (table.remove(id, role, account)) {
            chronicle.note(
                    actor,
                    Deed.ENDED,
                    campaign,
                    word(role),
                    accounts.get(account).nameOrLogin());
        }
        return Result.done();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
