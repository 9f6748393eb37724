// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.interviewing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.campaign.state.CampaignTable;

/** The SQL of who is appointed to a campaign, which is alike for all that they are appointed to do. */
@Repository
public class AppointeeTable {

    private final JdbcClient jdbc;

    AppointeeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody is appointed to do. */
    public enum Role {
        INTERVIEWER("campaign_interviewer"),
        SUPERVISOR("campaign_supervisor");

        private final String table;

        Role(String table) {
            this.table = table;
        }
    }

    public List<UUID> of(UUID campaign, Role role) {
        return jdbc.sql("SELECT account FROM " + role.table + " WHERE campaign = :campaign ORDER BY added_at, account")
                .param("campaign", campaign)
                .query(UUID.class)
                .list();
    }

    /** False when they are one already. */
    public boolean add(UUID campaign, Role role, UUID account, Instant at) {
        return jdbc.sql("INSERT INTO " + role.table + """
                 (campaign, account, added_at) VALUES (:campaign, :account, :at) ON CONFLICT DO NOTHING
                """)
                        .param("campaign", campaign)
                        .param("account", account)
                        .param("at", CampaignTable.utc(at))
                        .update()
                == 1;
    }

    /** False when they are none. */
    public boolean remove(UUID campaign, Role role, UUID account) {
        return jdbc.sql("DELETE FROM " + role.table + " WHERE campaign = :campaign AND account = :account")
                        .param("campaign", campaign)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** The campaigns that run and that somebody is appointed to, the one that began first at the top. */
    public List<UUID> running(Role role, UUID account) {
        return jdbc.sql("SELECT a.campaign FROM " + role.table + """
                 a JOIN campaign c ON c.id = a.campaign
                WHERE a.account = :account AND c.state = 'RUNNING' ORDER BY c.started_at, c.id
                """)
                .param("account", account)
                .query(UUID.class)
                .list();
    }
}
