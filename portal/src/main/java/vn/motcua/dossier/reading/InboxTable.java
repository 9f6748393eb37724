// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.InboxRow;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.state.Rows;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Cursor;

/**
 * An officer's tray. Each of their desks is read by its own index from the last key on, and the few rows of each are
 * merged: what it costs depends neither on how many desks they have nor on how much lies there.
 */
@Repository
public class InboxTable {

    private static final Instant BEGINNING = Instant.EPOCH;

    private final JdbcClient jdbc;
    private final Rows rows;

    public InboxTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<InboxRow> read(Actor actor, InboxFilter filter, Optional<Cursor> after, Instant now, int limit) {
        var source = new InboxSource(actor, filter, now);
        if (source.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                WITH next AS (SELECT id, due_at FROM (%s) AS s ORDER BY due_at, id LIMIT :limit)
                SELECT %s, d.code, d.status, d.procedure_code, d.procedure_name, d.applicant_name, d.submitted_at,
                       d.due_at AS d_due_at, d.process_version, d.to_be_typed, asked.asked, opinions.opinions, labelled.labels
                FROM next JOIN dossier_step s ON s.id = next.id JOIN dossier d ON d.id = s.dossier_id
                LEFT JOIN LATERAL (
                    SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'content', r.content, 'at', r.asked_at,
                        'until', r.due_at)) AS asked
                    FROM dossier_request r
                    WHERE r.dossier_id = d.id AND r.answered_at IS NULL AND r.kind <> 'OPINION') AS asked ON true
                LEFT JOIN LATERAL (
                    SELECT jsonb_agg(jsonb_build_object('unit', o.unit, 'at', o.opened_at, 'until', o.due_at)) AS opinions
                    FROM dossier_step o
                    WHERE o.dossier_id = d.id AND o.kind = 'OPINION' AND o.state = 'OPEN' AND s.kind <> 'OPINION')
                    AS opinions ON true
                LEFT JOIN LATERAL (
                    SELECT array_agg(n.id ORDER BY n.name) AS labels
                    FROM dossier_labelled l JOIN dossier_label n ON n.id = l.label
                    WHERE l.dossier_id = d.id AND (n.officer = :me OR n.unit IN (:myUnits))) AS labelled ON true
                ORDER BY next.due_at, next.id
                """.formatted(source.sql(), Rows.STEP))
                .params(source.params(rows))
                .param("due", Rows.utc(after.map(InboxTable::due).orElse(BEGINNING)))
                .param("id", after.map(InboxTable::id).orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query((row, _) -> inboxRow(row, now))
                .list();
    }

    private static Instant due(Cursor cursor) {
        return Instant.parse(cursor.key().getFirst());
    }

    private static UUID id(Cursor cursor) {
        return UUID.fromString(cursor.key().getLast());
    }

    private InboxRow inboxRow(ResultSet row, Instant now) throws SQLException {
        var step = Rows.step(row);
        return new InboxRow(
                step.id(),
                row.getObject("process_version", UUID.class),
                step.element(),
                step.name(),
                step.kind(),
                step.state(),
                step.unit(),
                step.role().name(),
                step.dueAt(),
                step.isOpen() && now.isAfter(step.dueAt()),
                step.assignee(),
                step.assigneeName(),
                row.getString("code"),
                Status.of(row.getInt("status")),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("applicant_name"),
                Rows.at(row, "submitted_at"),
                Rows.findAt(row, "d_due_at"),
                Hindrances.of(
                        step,
                        row.getBoolean("to_be_typed"),
                        rows.objects(row.getString("asked")),
                        rows.objects(row.getString("opinions"))),
                Rows.uuids(row, "labels"));
    }
}
