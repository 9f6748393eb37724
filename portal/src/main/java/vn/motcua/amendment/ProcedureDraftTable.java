// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

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
import vn.motcua.catalogue.Procedure;

/** The SQL of {@code procedure_draft}. */
@Repository
class ProcedureDraftTable {

    private static final String OPEN = """
            SELECT id, procedure, base, content, revision, opened_by, opened_at, changed_by, changed_at
            FROM procedure_draft WHERE state = 'OPEN'
            """;

    private final JdbcClient jdbc;

    ProcedureDraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProcedureDraft> open() {
        return jdbc.sql(OPEN + "ORDER BY changed_at DESC, procedure")
                .query((row, _) -> draft(row))
                .list();
    }

    Optional<ProcedureDraft> find(String procedure) {
        return find(procedure, "");
    }

    /** Held until the transaction ends. */
    Optional<ProcedureDraft> lock(String procedure) {
        return find(procedure, " FOR UPDATE");
    }

    private Optional<ProcedureDraft> find(String procedure, String lock) {
        return jdbc.sql(OPEN + "AND procedure = :procedure" + lock)
                .param("procedure", procedure)
                .query((row, _) -> draft(row))
                .optional();
    }

    private static ProcedureDraft draft(ResultSet row) throws SQLException {
        return new ProcedureDraft(
                row.getObject("id", UUID.class),
                row.getString("procedure"),
                row.getObject("base", UUID.class),
                Procedure.read(row.getString("content")),
                row.getInt("revision"),
                row.getObject("opened_by", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** Says whether it was put there: not when one is open already. */
    boolean insert(ProcedureDraft draft) {
        return jdbc.sql("""
                INSERT INTO procedure_draft
                    (id, procedure, base, content, revision, state, opened_by, opened_at, changed_by, changed_at)
                VALUES (:id, :procedure, :base, :content::jsonb, :revision, 'OPEN', :by, :at, :by, :at)
                ON CONFLICT (procedure) WHERE state = 'OPEN' DO NOTHING
                """)
                        .param("id", draft.id())
                        .param("procedure", draft.procedure())
                        .param("base", draft.base())
                        .param("content", draft.content().json())
                        .param("revision", draft.revision())
                        .param("by", draft.openedBy())
                        .param("at", draft.openedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void change(ProcedureDraft draft, @Nullable UUID base, Procedure content, UUID by, Instant at) {
        one(jdbc.sql("""
                UPDATE procedure_draft
                SET content = :content::jsonb, base = :base, revision = revision + 1, changed_by = :by, changed_at = :at
                WHERE id = :id AND revision = :revision
                """)
                .param("content", content.json())
                .param("base", base)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", draft.id())
                .param("revision", draft.revision())
                .update());
    }

    void close(UUID draft, String state) {
        one(jdbc.sql("UPDATE procedure_draft SET state = :state WHERE id = :id AND state = 'OPEN'")
                .param("state", state)
                .param("id", draft)
                .update());
    }

    private static void one(int changed) {
        if (changed != 1) {
            throw new IllegalStateException("One draft of a procedure should have changed, not " + changed);
        }
    }
}
