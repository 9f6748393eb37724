// SPDX-License-Identifier: Apache-2.0
package vn.motcua.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of {@code journal_entry}. */
@Repository
class JournalTable {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private static final String INSERT = """
            INSERT INTO journal_entry (at, kind, subject, actor, actor_kind, unit, facts)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    JournalTable(JdbcTemplate template, JdbcClient jdbc, JsonMapper json) {
        this.template = template;
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(NewEntry entry) {
        template.update(INSERT, columns(entry));
    }

    void insert(List<NewEntry> entries) {
        template.batchUpdate(INSERT, entries.stream().map(this::columns).toList());
    }

    private Object[] columns(NewEntry entry) {
        return new Object[] {
            entry.at().atOffset(ZoneOffset.UTC),
            entry.kind(),
            entry.subject(),
            entry.actor(),
            entry.actorKind(),
            entry.unit(),
            json.writeValueAsString(entry.facts())
        };
    }

    List<Entry> of(UUID subject, Instant from) {
        return jdbc.sql("""
                SELECT seq, kind, subject, actor, actor_kind, unit, at, facts
                FROM journal_entry
                WHERE subject = :subject AND at >= :from
                ORDER BY seq""")
                .param("subject", subject)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, number) -> entry(row))
                .list();
    }

    /**
     * The next entries after a place. Only transactions older than the oldest one still running are looked at: none
     * below can appear any more, so nothing that is committed late is missed.
     */
    List<PlacedEntry> after(Place place, int limit) {
        return jdbc.sql("""
                SELECT xid::text AS xid, seq, kind, subject, actor, actor_kind, unit, at, facts
                FROM journal_entry
                WHERE (xid, seq) > (:xid::xid8, :seq) AND xid < pg_snapshot_xmin(pg_current_snapshot())
                ORDER BY xid, seq
                LIMIT :limit""")
                .param("xid", place.xid())
                .param("seq", place.seq())
                .param("limit", limit)
                .query((row, number) ->
                        new PlacedEntry(new Place(row.getString("xid"), row.getLong("seq")), entry(row)))
                .list();
    }

    /** Makes the partition of a month unless it is there. */
    boolean makeMonth(LocalDate month) {
        return jdbc.sql("SELECT journal_month(:month)")
                .param("month", month)
                .query(Boolean.class)
                .single();
    }

    /** Takes in entries that another database cluster has written; see the migration. Says whether there were any. */
    boolean settle() {
        return jdbc.sql("SELECT journal_settle()").query(Boolean.class).single();
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getObject("actor", UUID.class),
                row.getString("actor_kind"),
                row.getString("unit"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("facts"), FACTS));
    }

    /** A place in the journal: below it, all is read. */
    record Place(String xid, long seq) {}

    record PlacedEntry(Place place, Entry entry) {}
}
