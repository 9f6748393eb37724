// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code campaign_supervisor}. */
@Repository
class SupervisorTable {

    private final JdbcClient jdbc;

    SupervisorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> of(UUID campaign) {
        return jdbc.sql("SELECT account FROM campaign_supervisor WHERE campaign = :campaign ORDER BY added_at, account")
                .param("campaign", campaign)
                .query(UUID.class)
                .list();
    }

    boolean add(UUID campaign, UUID account, Instant at) {
        return jdbc.sql("""
                INSERT INTO campaign_supervisor (campaign, account, added_at) VALUES (:campaign, :account, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("campaign", campaign)
                        .param("account", account)
                        .param("at", CampaignTable.utc(at))
                        .update()
                == 1;
    }

    /** False when they are none. */
    boolean remove(UUID campaign, UUID account) {
        return jdbc.sql("DELETE FROM campaign_supervisor WHERE campaign = :campaign AND account = :account")
                        .param("campaign", campaign)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** The campaigns that run and are theirs to check, the one that began first at the top. */
    List<UUID> running(UUID account) {
        return jdbc.sql("""
                SELECT s.campaign FROM campaign_supervisor s JOIN campaign c ON c.id = s.campaign
                WHERE s.account = :account AND c.state = 'RUNNING' ORDER BY c.started_at, c.id
                """).param("account", account).query(UUID.class).list();
    }
}
