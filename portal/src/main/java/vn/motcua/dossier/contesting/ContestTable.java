// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.contesting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Contest;
import vn.motcua.dossier.state.Rows;
import vn.motcua.platform.Ids;

/** The SQL of {@code dossier_contest}. */
@Repository
public class ContestTable {

    private static final String CONTEST = """
            SELECT c.dossier_id, d.code, d.procedure_code, d.procedure_name, c.unit, c.reason, c.files, c.contested_at,
                   c.due_at, c.finding, c.answer, c.answered_at, c.answered_by
            FROM dossier_contest c JOIN dossier d ON d.id = c.dossier_id
            """;

    private static final String TO_REMIND = """
            WHERE c.answered_at IS NULL AND (c.remind_from IS NULL OR c.remind_from <= :now)
              AND (c.due_at <= :now AND c.overdue_told_at IS NULL
                   OR c.due_at > :now AND c.warn_at <= :now AND c.warned_at IS NULL)
            """;

    private final JdbcClient jdbc;

    ContestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was kept; a dossier is contested once. */
    public boolean insert(Contest contest, UUID author, Instant warnAt) {
        return jdbc.sql("""
                        INSERT INTO dossier_contest (id, dossier_id, author, unit, reason, files, contested_at, due_at, warn_at)
                        VALUES (:id, :dossier, :author, :unit, :reason, :files, :at, :due, :warn)
                        ON CONFLICT (dossier_id) DO NOTHING
                        """)
                        .param("id", Ids.next())
                        .param("dossier", contest.dossier())
                        .param("author", author)
                        .param("unit", contest.unit())
                        .param("reason", Rows.nfc(contest.reason()))
                        .param("files", contest.files().toArray(UUID[]::new))
                        .param("at", Rows.utc(contest.at()))
                        .param("due", Rows.utc(contest.dueAt()))
                        .param("warn", Rows.utc(warnAt))
                        .update()
                == 1;
    }

    /** Whether it was kept; an answer stays as it was given. */
    public boolean answer(UUID dossier, Contest.Answer answer) {
        return jdbc.sql("""
                        UPDATE dossier_contest
                        SET finding = :finding, answer = :text, answered_at = :at, answered_by = :by
                        WHERE dossier_id = :dossier AND answered_at IS NULL
                        """)
                        .param("dossier", dossier)
                        .param("finding", answer.finding().name())
                        .param("text", Rows.nfc(answer.text()))
                        .param("at", Rows.utc(answer.at()))
                        .param("by", answer.by())
                        .update()
                == 1;
    }

    /** The dossiers of those without an answer of which something is to be told, the longest due first. */
    public List<UUID> toRemind(Instant now, int limit) {
        return jdbc.sql("SELECT c.dossier_id FROM dossier_contest c " + TO_REMIND + """
                ORDER BY c.due_at, c.dossier_id LIMIT :limit
                """)
                .param("now", Rows.utc(now))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** One of which something is still to be told, locked; nothing when another node tells it. */
    public Optional<Contest> lockToRemind(UUID dossier, Instant now) {
        return jdbc.sql(CONTEST + TO_REMIND + """
                  AND c.dossier_id = :dossier
                FOR UPDATE OF c SKIP LOCKED
                """)
                .param("now", Rows.utc(now))
                .param("dossier", dossier)
                .query((row, _) -> contest(row))
                .optional();
    }

    /** Tells nothing of it until then. */
    public void putOff(UUID dossier, Instant until) {
        jdbc.sql("UPDATE dossier_contest SET remind_from = :until WHERE dossier_id = :dossier")
                .param("dossier", dossier)
                .param("until", Rows.utc(until))
                .update();
    }

    public void reminded(UUID dossier, boolean isOver, Instant at) {
        jdbc.sql("UPDATE dossier_contest SET %s = :at WHERE dossier_id = :dossier"
                        .formatted(isOver ? "overdue_told_at" : "warned_at"))
                .param("dossier", dossier)
                .param("at", Rows.utc(at))
                .update();
    }

    public Optional<Contest> find(UUID dossier) {
        return jdbc.sql(CONTEST + "WHERE c.dossier_id = :dossier")
                .param("dossier", dossier)
                .query((row, _) -> contest(row))
                .optional();
    }

    /** Those without an answer at units of this kind: the unit itself or any below it, due first. */
    public List<Contest> open(List<String> headed, int limit) {
        if (headed.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(CONTEST + """
                WHERE c.answered_at IS NULL
                  AND EXISTS (SELECT FROM unnest(:headed) AS h (unit) WHERE c.unit = h.unit OR c.unit LIKE h.unit || '.%')
                ORDER BY c.due_at, c.dossier_id
                LIMIT :limit
                """)
                .param("headed", headed.toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> contest(row))
                .list();
    }

    private static Contest contest(ResultSet row) throws SQLException {
        var finding = row.getString("finding");
        var answer = finding == null
                ? null
                : new Contest.Answer(
                        Contest.Finding.valueOf(finding),
                        row.getString("answer"),
                        Rows.at(row, "answered_at"),
                        row.getString("answered_by"));
        Instant due = Rows.at(row, "due_at");
        return new Contest(
                Rows.uuid(row, "dossier_id"),
                row.getString("code"),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("unit"),
                row.getString("reason"),
                Arrays.asList((UUID[]) row.getArray("files").getArray()),
                Rows.at(row, "contested_at"),
                due,
                answer);
    }
}
