// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of reforms and of the dossiers that were given a place by hand. */
@Repository
class ReformTable {

    private static final String REFORM = """
            SELECT id, kind, title, decision, from_day, state, version, plan, changed_by, changed_at, confirmed_by, confirmed_at,
                   begun_at, done_at, dossiers
            FROM reform
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReformTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Reform> find(UUID id) {
        return jdbc.sql(REFORM + "WHERE id = :id")
                .param("id", id)
                .query(this::reform)
                .optional();
    }

    /** So that nobody else changes it until the end of the transaction. */
    Optional<Reform> lock(UUID id) {
        return jdbc.sql(REFORM + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(this::reform)
                .optional();
    }

    /** The same, unless somebody else is at work on it just now. */
    Optional<Reform> lockIfFree(UUID id) {
        return jdbc.sql(REFORM + "WHERE id = :id FOR UPDATE SKIP LOCKED")
                .param("id", id)
                .query(this::reform)
                .optional();
    }

    /** Those that are not over first, then the latest. */
    List<Reform> all(int limit) {
        return jdbc.sql(REFORM + """
                ORDER BY state IN ('DRAFT', 'PLANNED', 'UNDER_WAY') DESC, from_day DESC, id DESC
                LIMIT :limit
                """).param("limit", limit).query(this::reform).list();
    }

    /** Those whose day has come and that are not carried out yet, in the order of their days. */
    List<UUID> due(LocalDate today) {
        return jdbc.sql("""
                SELECT id FROM reform
                WHERE state = 'UNDER_WAY' OR state = 'PLANNED' AND from_day <= :today
                ORDER BY from_day, id
                """).param("today", today).query(UUID.class).list();
    }

    /** Those that were carried out since a moment: something filed while they were may still lie at the old place. */
    List<UUID> doneSince(Instant moment) {
        return jdbc.sql("SELECT id FROM reform WHERE state = 'DONE' AND done_at >= :moment ORDER BY done_at, id")
                .param("moment", utc(moment))
                .query(UUID.class)
                .list();
    }

    void insert(Reform reform) {
        jdbc.sql("""
                INSERT INTO reform (id, kind, title, decision, from_day, state, version, plan, opened_by, opened_at, changed_by,
                                    changed_at)
                VALUES (:id, :kind, :title, :decision, :from, :state, :version, :plan::jsonb, :by, :at, :by, :at)
                """)
                .param("id", reform.id())
                .param("kind", reform.kind().name())
                .param("title", reform.title())
                .param("decision", reform.decision())
                .param("from", reform.from())
                .param("state", reform.state().name())
                .param("version", reform.version())
                .param("plan", json.writeValueAsString(reform.plan()))
                .param("by", reform.changedBy())
                .param("at", utc(reform.changedAt()))
                .update();
    }

    void save(Reform reform) {
        requireOne(jdbc.sql("""
                UPDATE reform
                SET title = :title, decision = :decision, from_day = :from, plan = :plan::jsonb, version = version + 1,
                    changed_by = :by, changed_at = :at
                WHERE id = :id AND state = 'DRAFT'
                """)
                .param("title", reform.title())
                .param("decision", reform.decision())
                .param("from", reform.from())
                .param("plan", json.writeValueAsString(reform.plan()))
                .param("by", reform.changedBy())
                .param("at", utc(reform.changedAt()))
                .param("id", reform.id())
                .update());
    }

    void confirm(UUID id, UUID by, Instant at) {
        requireOne(jdbc.sql("""
                UPDATE reform SET state = 'PLANNED', version = version + 1, confirmed_by = :by, confirmed_at = :at
                WHERE id = :id AND state = 'DRAFT'
                """)
                .param("by", by)
                .param("at", utc(at))
                .param("id", id)
                .update());
    }

    void reopen(UUID id) {
        requireOne(jdbc.sql("""
                UPDATE reform SET state = 'DRAFT', version = version + 1, confirmed_by = NULL, confirmed_at = NULL
                WHERE id = :id AND state = 'PLANNED'
                """).param("id", id).update());
    }

    void callOff(UUID id) {
        requireOne(jdbc.sql(
                        "UPDATE reform SET state = 'CALLED_OFF', version = version + 1 WHERE id = :id AND state IN ('DRAFT', 'PLANNED')")
                .param("id", id)
                .update());
    }

    void begin(UUID id, Instant at) {
        requireOne(jdbc.sql(
                        "UPDATE reform SET state = 'UNDER_WAY', version = version + 1, begun_at = :at WHERE id = :id AND state = 'PLANNED'")
                .param("at", utc(at))
                .param("id", id)
                .update());
    }

    void count(UUID id, int dossiers) {
        requireOne(jdbc.sql("UPDATE reform SET dossiers = dossiers + :more WHERE id = :id")
                .param("more", dossiers)
                .param("id", id)
                .update());
    }

    void finish(UUID id, Instant at) {
        requireOne(jdbc.sql(
                        "UPDATE reform SET state = 'DONE', version = version + 1, done_at = :at WHERE id = :id AND state = 'UNDER_WAY'")
                .param("at", utc(at))
                .param("id", id)
                .update());
    }

    private static void requireOne(int updated) {
        if (updated != 1) {
            throw new IllegalStateException("A reform was to be changed under its lock, but " + updated + " rows were");
        }
    }

    // ── by hand ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /** By the code of a dossier: from which unit it goes to which. */
    Map<String, Map<String, String>> byHand(UUID reform) {
        var byHand = new HashMap<String, Map<String, String>>();
        jdbc.sql("SELECT code, unit, goes_to FROM reform_dossier WHERE reform = :reform")
                .param("reform", reform)
                .query(row -> {
                    byHand.put(row.getString("code"), Map.of(row.getString("unit"), row.getString("goes_to")));
                });
        return byHand;
    }

    void put(UUID reform, String code, String unit, String to) {
        jdbc.sql("""
                INSERT INTO reform_dossier (reform, code, unit, goes_to) VALUES (:reform, :code, :unit, :to)
                ON CONFLICT (reform, code) DO UPDATE SET unit = excluded.unit, goes_to = excluded.goes_to
                """)
                .param("reform", reform)
                .param("code", code)
                .param("unit", unit)
                .param("to", to)
                .update();
    }

    /** Something of the plan was changed beside the plan itself: whoever saw it before has seen another. */
    void touch(UUID id, UUID by, Instant at) {
        requireOne(
                jdbc.sql("UPDATE reform SET version = version + 1, changed_by = :by, changed_at = :at WHERE id = :id")
                        .param("by", by)
                        .param("at", utc(at))
                        .param("id", id)
                        .update());
    }

    void forget(UUID reform, String code) {
        jdbc.sql("DELETE FROM reform_dossier WHERE reform = :reform AND code = :code")
                .param("reform", reform)
                .param("code", code)
                .update();
    }

    private Reform reform(ResultSet row, int number) throws SQLException {
        return new Reform(
                row.getObject("id", UUID.class),
                Reform.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("decision"),
                row.getObject("from_day", LocalDate.class),
                Reform.State.valueOf(row.getString("state")),
                row.getInt("version"),
                json.readValue(row.getString("plan"), ReformPlan.class),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("confirmed_by", UUID.class),
                instant(row, "confirmed_at"),
                instant(row, "begun_at"),
                instant(row, "done_at"),
                row.getInt("dossiers"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
