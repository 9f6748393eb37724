// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.InboxFilter;
import vn.motcua.dossier.InboxRow;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.state.Rows;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.platform.Cursor;

/**
 * An officer's tray. Each of their desks is read by its own index from the last key on, and the few rows of each are
 * merged: what it costs depends neither on how many desks they have nor on how much lies there.
 */
@Repository
public class InboxTable {

    private static final Instant BEGINNING = Instant.EPOCH;

    private static final String MINE = """
            SELECT s.id, s.due_at FROM dossier_step s
            WHERE s.assignee = :me::uuid AND s.state = 'OPEN' AND (s.due_at, s.id) > (:due::timestamptz, :id::uuid)
              AND s.unit IN (:units)
            ORDER BY s.due_at, s.id LIMIT :limit
            """;

    private static final String FREE = """
            SELECT s.id, s.due_at
            FROM jsonb_to_recordset(:desks::jsonb) AS desk (unit text, role text)
            CROSS JOIN LATERAL (
                SELECT s.id, s.due_at FROM dossier_step s
                WHERE s.unit = desk.unit AND s.role = desk.role AND s.state = 'OPEN' AND s.assignee IS NULL
                  AND (s.due_at, s.id) > (:due::timestamptz, :id::uuid)
                ORDER BY s.due_at, s.id LIMIT :limit) s
            """;

    private static final String OF_UNITS = """
            SELECT s.id, s.due_at
            FROM unnest(string_to_array(:unitList, ' ')) AS desk (unit)
            CROSS JOIN LATERAL (
                SELECT s.id, s.due_at FROM dossier_step s
                WHERE s.unit = desk.unit AND s.state = '%s'
                  AND (s.due_at, s.id) > (:due::timestamptz, :id::uuid)
                ORDER BY s.due_at, s.id LIMIT :limit) s
            """;

    private final JdbcClient jdbc;
    private final Rows rows;

    public InboxTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<InboxRow> read(Actor actor, InboxFilter filter, Optional<Cursor> after, Instant now, int limit) {
        var posts = posts(actor, filter);
        if (posts.isEmpty()) {
            return List.of();
        }
        var units = posts.stream().map(Post::unit).distinct().toList();
        return jdbc.sql("""
                WITH next AS (SELECT id, due_at FROM (%s) AS s ORDER BY due_at, id LIMIT :limit)
                SELECT %s, d.code, d.status, d.procedure_code, d.procedure_name, d.applicant_name, d.submitted_at,
                       d.due_at AS d_due_at, d.process_version
                FROM next JOIN dossier_step s ON s.id = next.id JOIN dossier d ON d.id = s.dossier_id
                ORDER BY next.due_at, next.id
                """.formatted(source(filter), Rows.STEP))
                .param("me", actor.id())
                .param("units", units)
                .param("unitList", String.join(" ", units))
                .param(
                        "desks",
                        rows.text(
                                posts.stream().map(InboxTable::desk).distinct().toList()))
                .param("due", Rows.utc(after.map(InboxTable::due).orElse(BEGINNING)))
                .param("id", after.map(InboxTable::id).orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query((row, _) -> inboxRow(row, now))
                .list();
    }

    private static String source(InboxFilter filter) {
        return switch (filter.tray()) {
            case ALL -> "(" + MINE + ") UNION ALL (" + FREE + ")";
            case MINE -> MINE;
            case UNCLAIMED -> FREE;
            case UNIT -> OF_UNITS.formatted("OPEN");
            case WAITING -> OF_UNITS.formatted("WAITING");
        };
    }

    private static List<Post> posts(Actor actor, InboxFilter filter) {
        return actor.posts().stream()
                .filter(post -> actor.isOfficer() && post.role() != Role.ADMINISTRATOR)
                .filter(post -> filter.unit() == null || filter.unit().equals(post.unit()))
                .toList();
    }

    private static Map<String, String> desk(Post post) {
        return Map.of("unit", post.unit(), "role", post.role().name());
    }

    private static Instant due(Cursor cursor) {
        return Instant.parse(cursor.key().getFirst());
    }

    private static UUID id(Cursor cursor) {
        return UUID.fromString(cursor.key().getLast());
    }

    private static InboxRow inboxRow(ResultSet row, Instant now) throws SQLException {
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
                Rows.findAt(row, "d_due_at"));
    }
}
