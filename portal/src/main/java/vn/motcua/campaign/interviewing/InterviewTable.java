// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.interviewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.campaign.Interview;
import vn.motcua.campaign.Interview.Absence;
import vn.motcua.campaign.Interview.State;
import vn.motcua.campaign.Village;
import vn.motcua.campaign.answers.Answered;
import vn.motcua.campaign.state.CampaignTable;

/** The SQL of the lists of people and their interviews. */
@Repository
public class InterviewTable {

    private static final String PLACE =
            "concat_ws(', ', nullif(v.village, v.commune), v.commune, nullif(v.district, ''))";
    private static final String SELECT = """
            SELECT i.id, v.campaign, i.village AS village_id, v.code, %s AS place, i.number, i.state, i.name, i.address, i.reason,
                   i.remark, i.answers, i.seconds, i.interviewer, i.begun_at, i.done_at
            FROM campaign_interview i JOIN campaign_village v ON v.id = i.village
            """.formatted(PLACE);
    private static final String BOARD = """
            SELECT v.id, v.code, v.province, %s AS place, v.probability, v.interviewer, c.quota,
                   count(*) FILTER (WHERE i.state = 'WAITING') AS waiting,
                   count(*) FILTER (WHERE i.state IN ('BEGUN', 'RETURNED')) AS begun,
                   count(*) FILTER (WHERE i.state = 'DONE') AS done,
                   count(*) FILTER (WHERE i.state = 'ACCEPTED') AS accepted,
                   count(*) FILTER (WHERE i.state = 'REPLACED') AS replaced,
                   count(*) FILTER (WHERE i.state = 'RESERVE') AS reserves
            FROM campaign_village v JOIN campaign c ON c.id = v.campaign
            LEFT JOIN campaign_interview i ON i.village = v.id
            """.formatted(PLACE);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    InterviewTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The lists of all villages of a campaign, without names. */
    public void open(UUID campaign, int quota, int reserve) {
        for (int number = 1; number <= quota + reserve; number++) {
            jdbc.sql("""
                    INSERT INTO campaign_interview (id, village, number, state)
                    SELECT gen_random_uuid(), id, :number, :state FROM campaign_village
                    WHERE campaign = :campaign AND role = 'DRAWN'
                    """)
                    .param("number", number)
                    .param("state", number <= quota ? State.WAITING.name() : State.RESERVE.name())
                    .param("campaign", campaign)
                    .update();
        }
    }

    /** The list of a village that steps in later. */
    public void openVillage(UUID village, int quota, int reserve) {
        for (int number = 1; number <= quota + reserve; number++) {
            jdbc.sql("""
                    INSERT INTO campaign_interview (id, village, number, state)
                    VALUES (gen_random_uuid(), :village, :number, :state)
                    """)
                    .param("village", village)
                    .param("number", number)
                    .param("state", number <= quota ? State.WAITING.name() : State.RESERVE.name())
                    .update();
        }
    }

    public List<Village> villages(UUID campaign) {
        return jdbc.sql(BOARD
                        + "WHERE v.campaign = :campaign AND v.role = 'DRAWN' GROUP BY v.id, c.quota ORDER BY v.code")
                .param("campaign", campaign)
                .query(InterviewTable::village)
                .list();
    }

    /** Of campaigns that run. */
    public List<Village> villagesOf(UUID interviewer) {
        return jdbc.sql(BOARD + """
                WHERE v.interviewer = :interviewer AND c.state = 'RUNNING' GROUP BY v.id, c.quota ORDER BY v.code
                """)
                .param("interviewer", interviewer)
                .query(InterviewTable::village)
                .list();
    }

    public Optional<Village> findVillage(UUID campaign, UUID village) {
        return jdbc.sql(BOARD + """
                WHERE v.campaign = :campaign AND v.id = :village AND v.role = 'DRAWN' GROUP BY v.id, c.quota
                """)
                .param("campaign", campaign)
                .param("village", village)
                .query(InterviewTable::village)
                .optional();
    }

    /** One change of a village's list after the other. */
    public void lockVillage(UUID village) {
        jdbc.sql("SELECT id FROM campaign_village WHERE id = :village FOR UPDATE")
                .param("village", village)
                .query(UUID.class)
                .single();
    }

    public void assign(UUID village, @Nullable UUID interviewer) {
        CampaignTable.requireOne(jdbc.sql("UPDATE campaign_village SET interviewer = :interviewer WHERE id = :village")
                .param("interviewer", interviewer)
                .param("village", village)
                .update());
    }

    public List<Interview> of(UUID village) {
        return jdbc.sql(SELECT + "WHERE i.village = :village ORDER BY i.number")
                .param("village", village)
                .query(this::interview)
                .list();
    }

    /** Those to be checked, the one that waits longest first. */
    public List<Interview> done(UUID campaign, int limit) {
        return jdbc.sql(SELECT
                        + "WHERE v.campaign = :campaign AND i.state = 'DONE' ORDER BY i.done_at, i.id LIMIT :limit")
                .param("campaign", campaign)
                .param("limit", limit)
                .query(this::interview)
                .list();
    }

    public Optional<Interview> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE i.id = :id")
                .param("id", id)
                .query(this::interview)
                .optional();
    }

    /** So that nobody else changes it until the end of the transaction. */
    public Optional<Interview> lock(UUID id) {
        return jdbc.sql(SELECT + "WHERE i.id = :id FOR UPDATE OF i")
                .param("id", id)
                .query(this::interview)
                .optional();
    }

    /** Whoever has this village in a campaign that runs. */
    public boolean isInterviewer(UUID account, UUID interview) {
        return jdbc.sql("""
                SELECT count(*) FROM campaign_interview i JOIN campaign_village v ON v.id = i.village
                JOIN campaign c ON c.id = v.campaign
                WHERE i.id = :interview AND v.interviewer = :account AND c.state = 'RUNNING'
                """)
                        .param("interview", interview)
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    public void begin(UUID id, UUID interviewer, Instant at) {
        CampaignTable.requireOne(jdbc.sql("""
                UPDATE campaign_interview SET state = 'BEGUN', interviewer = :interviewer, begun_at = :at WHERE id = :id
                """)
                .param("interviewer", interviewer)
                .param("at", CampaignTable.utc(at))
                .param("id", id)
                .update());
    }

    public void answered(UUID id, Map<String, String> answers, Map<String, Integer> seconds) {
        CampaignTable.requireOne(jdbc.sql("""
                UPDATE campaign_interview SET answers = :answers::jsonb, seconds = :seconds::jsonb WHERE id = :id
                """)
                .param("answers", json.writeValueAsString(answers))
                .param("seconds", json.writeValueAsString(seconds))
                .param("id", id)
                .update());
    }

    public void done(UUID id, Instant at) {
        CampaignTable.requireOne(
                jdbc.sql("""
                UPDATE campaign_interview SET state = 'DONE', done_at = :at WHERE id = :id
                """).param("at", CampaignTable.utc(at)).param("id", id).update());
    }

    public void judged(UUID id, State state, String remark) {
        CampaignTable.requireOne(
                jdbc.sql("UPDATE campaign_interview SET state = :state, remark = :remark WHERE id = :id")
                        .param("state", state.name())
                        .param("remark", remark)
                        .param("id", id)
                        .update());
    }

    public void replaced(UUID id, Absence reason) {
        CampaignTable.requireOne(
                jdbc.sql("""
                UPDATE campaign_interview
                SET state = 'REPLACED', reason = :reason, name = '', address = '', remark = '', answers = '{}', seconds = '{}'
                WHERE id = :id
                """).param("reason", reason.name()).param("id", id).update());
    }

    /** The first of the reserves steps in; false when there is none left. */
    public boolean callReserve(UUID village) {
        return jdbc.sql("""
                UPDATE campaign_interview SET state = 'WAITING'
                WHERE state = 'RESERVE' AND id = (SELECT id FROM campaign_interview WHERE village = :village AND state = 'RESERVE'
                            ORDER BY number LIMIT 1)
                """).param("village", village).update() == 1;
    }

    /** Names in the order of the list; those beyond its length stay out. */
    public void name(UUID village, List<Listed> people) {
        jdbc.sql("UPDATE campaign_interview SET name = '', address = '' WHERE village = :village")
                .param("village", village)
                .update();
        jdbc.sql("""
                UPDATE campaign_interview i SET name = p.name, address = p.address
                FROM unnest(:names::text[], :addresses::text[]) WITH ORDINALITY AS p (name, address, number)
                WHERE i.village = :village AND i.number = p.number AND i.state IN ('WAITING', 'RESERVE')
                """)
                .param("names", people.stream().map(Listed::name).toArray(String[]::new))
                .param("addresses", people.stream().map(Listed::address).toArray(String[]::new))
                .param("village", village)
                .update();
    }

    /** Takes collected data in; false when somebody was asked under this number. */
    public boolean insertAccepted(UUID village, int number, Map<String, String> answers, Instant at) {
        return jdbc.sql("""
                INSERT INTO campaign_interview (id, village, number, state, answers, begun_at, done_at)
                VALUES (:id, :village, :number, 'ACCEPTED', :answers::jsonb, :at, :at)
                ON CONFLICT (village, number) DO UPDATE
                SET state = 'ACCEPTED', answers = excluded.answers, done_at = excluded.done_at,
                    begun_at = excluded.begun_at, name = '', address = ''
                WHERE campaign_interview.state IN ('WAITING', 'RESERVE')
                """)
                        .param("id", UUID.randomUUID())
                        .param("village", village)
                        .param("number", number)
                        .param("answers", json.writeValueAsString(answers))
                        .param("at", CampaignTable.utc(at))
                        .update()
                == 1;
    }

    /** What was accepted, with how it came into the sample, in the order of the villages. Ids of interviews are random. */
    public void accepted(UUID campaign, Consumer<Answered> reader) {
        jdbc.sql("""
                SELECT i.id, v.code, v.province, v.size, v.probability, v.stratum, v.cluster, i.number, i.answers,
                       count(*) OVER (PARTITION BY v.id) AS interviewed,
                       EXISTS (SELECT FROM campaign_village g WHERE g.campaign = v.campaign AND g.successor = v.code) AS stepped_in
                FROM campaign_interview i JOIN campaign_village v ON v.id = i.village
                WHERE v.campaign = :campaign AND i.state = 'ACCEPTED' ORDER BY v.code, i.number
                """).param("campaign", campaign).query(row -> {
            reader.accept(new Answered(
                    row.getObject("id", UUID.class),
                    row.getString("province"),
                    row.getString("code"),
                    row.getInt("number"),
                    row.getBoolean("stepped_in"),
                    row.getString("stratum"),
                    row.getString("cluster"),
                    row.getInt("size") / (row.getDouble("probability") * row.getInt("interviewed")),
                    answers(row.getString("answers"))));
        });
    }

    /** Nobody's name or address stays, nor what the supervisor remarked, which may name somebody. */
    public void forgetPeople(UUID campaign) {
        jdbc.sql("""
                UPDATE campaign_interview SET name = '', address = '', remark = ''
                WHERE village IN (SELECT id FROM campaign_village WHERE campaign = :campaign)
                """).param("campaign", campaign).update();
    }

    private static Village village(ResultSet row, int number) throws SQLException {
        return new Village(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("province"),
                row.getString("place"),
                row.getDouble("probability"),
                row.getObject("interviewer", UUID.class),
                row.getInt("quota"),
                row.getInt("waiting"),
                row.getInt("begun"),
                row.getInt("done"),
                row.getInt("accepted"),
                row.getInt("replaced"),
                row.getInt("reserves"));
    }

    private Interview interview(ResultSet row, int number) throws SQLException {
        return new Interview(
                row.getObject("id", UUID.class),
                row.getObject("campaign", UUID.class),
                row.getObject("village_id", UUID.class),
                row.getString("code"),
                row.getString("place"),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                row.getString("name"),
                row.getString("address"),
                row.getString("reason"),
                row.getString("remark"),
                answers(row.getString("answers")),
                json.readValue(row.getString("seconds"), new TypeReference<Map<String, Integer>>() {}),
                row.getObject("interviewer", UUID.class),
                CampaignTable.instant(row, "begun_at"),
                CampaignTable.instant(row, "done_at"));
    }

    private Map<String, String> answers(String text) {
        return json.readValue(text, new TypeReference<Map<String, String>>() {});
    }
}
