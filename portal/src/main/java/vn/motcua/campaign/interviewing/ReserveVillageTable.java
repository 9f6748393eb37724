// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.interviewing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.campaign.ReserveVillages.Cause;
import vn.motcua.campaign.ReserveVillages.Replaced;
import vn.motcua.campaign.state.CampaignTable;

/** The SQL of villages that step in, and of those that they step in for. */
@Repository
public class ReserveVillageTable {

    /** Reserves of the same commune. */
    private static final String RESERVES = """
            FROM campaign_village r
            JOIN campaign_village v ON v.campaign = r.campaign AND v.province = r.province AND v.district = r.district
                AND v.commune = r.commune
            WHERE v.id = :village AND r.role = 'RESERVE'
            """;

    private final JdbcClient jdbc;

    ReserveVillageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Reserve(UUID id, String code) {}

    public int left(UUID village) {
        return jdbc.sql("SELECT count(*) " + RESERVES)
                .param("village", village)
                .query(Integer.class)
                .single();
    }

    /** The campaign is locked, so that nobody else takes it. */
    public Optional<Reserve> next(UUID village) {
        return jdbc.sql("SELECT r.id, r.code " + RESERVES + " ORDER BY r.rank, r.code LIMIT 1")
                .param("village", village)
                .query((row, _) -> new Reserve(row.getObject("id", UUID.class), row.getString("code")))
                .optional();
    }

    public void replace(UUID village, UUID successor, Cause cause) {
        jdbc.sql("DELETE FROM campaign_interview WHERE village = :village")
                .param("village", village)
                .update();
        CampaignTable.requireOne(jdbc.sql("""
                UPDATE campaign_village r SET role = 'DRAWN', interviewer = v.interviewer
                FROM campaign_village v WHERE v.id = :village AND r.id = :successor AND r.role = 'RESERVE'
                """)
                .param("village", village)
                .param("successor", successor)
                .update());
        CampaignTable.requireOne(jdbc.sql("""
                UPDATE campaign_village v SET role = 'REPLACED', reason = :cause, successor = r.code, interviewer = NULL
                FROM campaign_village r WHERE r.id = :successor AND v.id = :village AND v.role = 'DRAWN'
                """)
                .param("village", village)
                .param("successor", successor)
                .param("cause", cause.name())
                .update());
    }

    public List<Replaced> replaced(UUID campaign) {
        return jdbc.sql("""
                SELECT code, concat_ws(', ', nullif(village, commune), commune, nullif(district, '')) AS place, reason, successor
                FROM campaign_village WHERE campaign = :campaign AND role = 'REPLACED' ORDER BY code
                """)
                .param("campaign", campaign)
                .query((row, _) -> new Replaced(
                        row.getString("code"),
                        row.getString("place"),
                        Cause.valueOf(row.getString("reason")),
                        row.getString("successor")))
                .list();
    }
}
