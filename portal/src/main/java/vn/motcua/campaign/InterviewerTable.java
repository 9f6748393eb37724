// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code campaign_interviewer}. */
@Repository
class InterviewerTable {

    private final JdbcClient jdbc;

    InterviewerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> of(UUID campaign) {
        return jdbc.sql(
                        "SELECT account FROM campaign_interviewer WHERE campaign = :campaign ORDER BY added_at, account")
                .param("campaign", campaign)
                .query(UUID.class)
                .list();
    }

    boolean add(UUID campaign, UUID account, Instant at) {
        return jdbc.sql("""
                INSERT INTO campaign_interviewer (campaign, account, added_at) VALUES (:campaign, :account, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("campaign", campaign)
                        .param("account", account)
                        .param("at", CampaignTable.utc(at))
                        .update()
                == 1;
    }

    void remove(UUID campaign, UUID account) {
        jdbc.sql("DELETE FROM campaign_interviewer WHERE campaign = :campaign AND account = :account")
                .param("campaign", campaign)
                .param("account", account)
                .update();
    }

    /** In any campaign that runs. */
    boolean isAtWork(UUID account) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT FROM campaign_interviewer i JOIN campaign c ON c.id = i.campaign
                    WHERE i.account = :account AND c.state = 'RUNNING')
                """).param("account", account).query(Boolean.class).single();
    }

    boolean isIn(UUID campaign, UUID account) {
        return of(campaign).contains(account);
    }
}
