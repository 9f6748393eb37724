// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.interviewing;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.campaign.state.CampaignTable;
import vn.motcua.platform.retention.Keeping;
import vn.motcua.platform.retention.Span;

/**
 * Names and addresses of people in a survey that nobody closes, and what supervisors remarked about their interviews: they
 * go some time after its start.
 */
@Component
public class NamesOfRespondents implements Keeping {

    private static final String NAMED = """
            FROM campaign_interview i
            JOIN campaign_village v ON v.id = i.village
            JOIN campaign c ON c.id = v.campaign
            WHERE (i.name <> '' OR i.address <> '' OR i.remark <> '') AND c.started_at < :before
            """;

    private final JdbcClient jdbc;

    NamesOfRespondents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "SURVEY_NAMES";
    }

    @Override
    public Span usual() {
        return Span.years(1);
    }

    @Override
    public Span least() {
        return Span.days(90);
    }

    @Override
    public Overdue overdue(Instant before) {
        return jdbc.sql("SELECT count(*) AS named, min(started_at) AS oldest FROM (SELECT c.started_at " + NAMED
                        + " LIMIT :most) AS few")
                .param("before", CampaignTable.utc(before))
                .param("most", COUNTED)
                .query((row, _) -> new Overdue(row.getInt("named"), CampaignTable.instant(row, "oldest")))
                .single();
    }

    @Override
    @Transactional
    public int remove(Instant before, int most) {
        return jdbc.sql("UPDATE campaign_interview SET name = '', address = '', remark = '' WHERE id IN (SELECT i.id "
                        + NAMED + " LIMIT :most)")
                .param("before", CampaignTable.utc(before))
                .param("most", most)
                .update();
    }
}
