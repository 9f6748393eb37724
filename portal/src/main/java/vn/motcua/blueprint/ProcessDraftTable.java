// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of drafts. */
@Repository
class ProcessDraftTable {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String COLUMNS = """
            SELECT id, key, state, version, base, sheet, file, opened_by, opened_at, changed_by, changed_at, asked_by, asked_at, published
            FROM process_draft
            """;

    private final JdbcClient jdbc;

    ProcessDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProcessDraft> find(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(ProcessDraftTable::draft)
                .optional();
    }

    /** So that nobody else changes it until the end of the transaction. */
    Optional<ProcessDraft> lock(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(ProcessDraftTable::draft)
                .optional();
    }

    Optional<ProcessDraft> findOpen(String key) {
        return jdbc.sql(COLUMNS + "WHERE key = :key AND state IN ('DRAFT', 'IN_REVIEW')")
                .param("key", key)
                .query(ProcessDraftTable::draft)
                .optional();
    }

    List<ProcessDraft> open() {
        return jdbc.sql(COLUMNS + "WHERE state IN ('DRAFT', 'IN_REVIEW') ORDER BY changed_at DESC LIMIT 200")
                .query(ProcessDraftTable::draft)
                .list();
    }

    /** False when there is an open draft of the process already. */
    boolean insert(ProcessDraft draft) {
        return jdbc.sql("""
                INSERT INTO process_draft (id, key, state, version, base, sheet, file, opened_by, opened_at, changed_by, changed_at)
                VALUES (:id, :key, :state, :version, :base, :sheet::jsonb, :file, :by, :at, :by, :at)
                ON CONFLICT DO NOTHING
                """)
                        .param("id", draft.id())
                        .param("key", draft.key())
                        .param("state", draft.state().name())
                        .param("version", draft.version())
                        .param("base", draft.base())
                        .param("sheet", JSON.writeValueAsString(draft.sheet()))
                        .param("file", draft.file())
                        .param("by", draft.openedBy())
                        .param("at", time(draft.openedAt()))
                        .update()
                == 1;
    }

    void save(UUID id, int version, Sheet sheet, @Nullable String file, UUID by, Instant at) {
        requireOne(jdbc.sql("""
                UPDATE process_draft
                SET sheet = :sheet::jsonb, file = :file, version = version + 1, changed_by = :by, changed_at = :at
                WHERE id = :id AND version = :version AND state = 'DRAFT'
                """)
                .param("sheet", JSON.writeValueAsString(sheet))
                .param("file", file)
                .param("by", by)
                .param("at", time(at))
                .param("id", id)
                .param("version", version)
                .update());
    }

    void send(UUID id, UUID by, Instant at) {
        requireOne(jdbc.sql("""
                UPDATE process_draft SET state = 'IN_REVIEW', version = version + 1, asked_by = :by, asked_at = :at
                WHERE id = :id AND state = 'DRAFT'
                """)
                .param("by", by)
                .param("at", time(at))
                .param("id", id)
                .update());
    }

    void takeBack(UUID id) {
        requireOne(jdbc.sql("""
                UPDATE process_draft SET state = 'DRAFT', version = version + 1, asked_by = NULL, asked_at = NULL
                WHERE id = :id AND state = 'IN_REVIEW'
                """).param("id", id).update());
    }

    void close(UUID id, ProcessDraft.State state, @Nullable UUID published, UUID by, Instant at) {
        requireOne(jdbc.sql("""
                UPDATE process_draft
                SET state = :state, version = version + 1, published = :published, closed_by = :by, closed_at = :at
                WHERE id = :id AND state IN ('DRAFT', 'IN_REVIEW')
                """)
                .param("state", state.name())
                .param("published", published)
                .param("by", by)
                .param("at", time(at))
                .param("id", id)
                .update());
    }

    private static void requireOne(int updated) {
        if (updated != 1) {
            throw new IllegalStateException("A draft was to be changed under its lock, but " + updated + " rows were");
        }
    }

    private static ProcessDraft draft(ResultSet row, int number) throws SQLException {
        return new ProcessDraft(
                row.getObject("id", UUID.class),
                row.getString("key"),
                ProcessDraft.State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("base", UUID.class),
                JSON.readValue(row.getString("sheet"), Sheet.class),
                row.getString("file"),
                row.getObject("opened_by", UUID.class),
                instant(row, "opened_at"),
                row.getObject("changed_by", UUID.class),
                instant(row, "changed_at"),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at") == null ? null : instant(row, "asked_at"),
                row.getObject("published", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
