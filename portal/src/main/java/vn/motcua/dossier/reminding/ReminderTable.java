// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.reminding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.state.HeldRow;
import vn.motcua.dossier.state.HeldRow.HeldBy;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.Rows;

/** The SQL of {@code dossier_reminder}, and of the dossiers as the reminders need them. */
@Repository
class ReminderTable {

    private final JdbcClient jdbc;
    private final Rows rows;

    ReminderTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<Known> load(Collection<UUID> dossiers) {
        var ids = text(dossiers);
        var held = held(ids);
        return dossiers(ids).stream()
                .map(loaded ->
                        new Known(loaded, held.getOrDefault(loaded.dossier().id(), List.of())))
                .toList();
    }

    private Collection<Loaded> dossiers(String ids) {
        return jdbc.sql("""
                SELECT %s, f.answers, %s
                FROM unnest(string_to_array(:ids, ' ')::uuid[]) AS one (id)
                JOIN dossier d ON d.id = one.id
                JOIN dossier_filing f ON f.dossier_id = d.id
                LEFT JOIN dossier_step s ON s.dossier_id = d.id AND s.state IN ('OPEN', 'WAITING')
                ORDER BY d.id, s.opened_at, s.id
                """.formatted(Rows.DOSSIER, Rows.STEP))
                .param("ids", ids)
                .query(this::loaded);
    }

    private Collection<Loaded> loaded(ResultSet row) throws SQLException {
        var found = new LinkedHashMap<UUID, Loaded>();
        while (row.next()) {
            var id = Rows.uuid(row, "d_id");
            if (!found.containsKey(id)) {
                found.put(id, new Loaded(rows.dossier(row), rows.object(row.getString("answers")), new ArrayList<>()));
            }
            if (row.getString("s_id") != null) {
                found.get(id).steps().add(Rows.step(row));
            }
        }
        return found.values();
    }

    private Map<UUID, List<HeldRow>> held(String ids) {
        var held = new HashMap<UUID, List<HeldRow>>();
        jdbc.sql("""
                SELECT h.step_id, h.dossier_id, h.held_by, h.unit, h.officer, h.officer_name, h.from_at, h.to_at,
                       h.minutes
                FROM unnest(string_to_array(:ids, ' ')::uuid[]) AS one (id)
                JOIN dossier_step s ON s.dossier_id = one.id AND s.state IN ('OPEN', 'WAITING')
                JOIN dossier_holding h ON h.dossier_id = one.id AND h.step_id = s.id
                """).param("ids", ids).query(row -> {
            var one = heldRow(row);
            held.computeIfAbsent(one.dossier(), _ -> new ArrayList<>()).add(one);
        });
        return held;
    }

    private static HeldRow heldRow(ResultSet row) throws SQLException {
        return new HeldRow(
                Rows.uuid(row, "step_id"),
                Rows.uuid(row, "dossier_id"),
                HeldBy.valueOf(row.getString("held_by")),
                row.getString("unit"),
                row.getObject("officer", UUID.class),
                row.getString("officer_name"),
                Rows.at(row, "from_at"),
                Rows.at(row, "to_at"),
                row.getInt("minutes"));
    }

    /** These are all the reminders of these dossiers; those that were told stay told. */
    void put(Collection<UUID> dossiers, List<Reminder> reminders) {
        var all = rows.text(reminders.stream().map(ReminderTable::columns).toList());
        jdbc.sql("""
                DELETE FROM dossier_reminder r
                USING unnest(string_to_array(:ids, ' ')::uuid[]) AS one (id)
                WHERE r.dossier_id = one.id AND r.told_at IS NULL
                  AND NOT EXISTS (
                      SELECT FROM jsonb_to_recordset(:all::jsonb) AS c (dossier_id uuid, kind text, about text)
                      WHERE c.dossier_id = r.dossier_id AND c.kind = r.kind AND c.about = r.about)
                """).param("ids", text(dossiers)).param("all", all).update();
        jdbc.sql("""
                INSERT INTO dossier_reminder AS r (dossier_id, kind, about, at, step_id, timer)
                SELECT dossier_id, kind, about, at, step_id, timer
                FROM jsonb_to_recordset(:all::jsonb) AS c (
                    dossier_id uuid, kind text, about text, at timestamptz, step_id uuid, timer text)
                ON CONFLICT (dossier_id, kind, about) DO UPDATE SET at = excluded.at
                    WHERE r.told_at IS NULL AND r.at <> excluded.at
                """).param("all", all).update();
    }

    private static Map<String, Object> columns(Reminder reminder) {
        var columns = new LinkedHashMap<String, Object>();
        columns.put("dossier_id", reminder.dossier());
        columns.put("kind", reminder.kind());
        columns.put("about", reminder.about());
        columns.put("at", reminder.at().toString());
        columns.put("timer", reminder.timer());
        if (reminder.step() != null) {
            columns.put("step_id", reminder.step());
        }
        return columns;
    }

    /** What has come due, the longest due first; takes no lock. */
    List<Reminder> due(Instant now, int limit) {
        return jdbc.sql("""
                SELECT dossier_id, kind, about, at, step_id, timer
                FROM dossier_reminder
                WHERE told_at IS NULL AND at <= :now::timestamptz
                ORDER BY at LIMIT :limit
                """)
                .param("now", Rows.utc(now))
                .param("limit", limit)
                .query((row, _) -> reminder(row))
                .list();
    }

    /** Locks a reminder; nothing when it has been told, or another node is telling it now. */
    Optional<Reminder> lock(Reminder reminder) {
        return jdbc.sql("""
                SELECT dossier_id, kind, about, at, step_id, timer
                FROM dossier_reminder
                WHERE dossier_id = :dossier AND kind = :kind AND about = :about AND told_at IS NULL
                FOR UPDATE SKIP LOCKED
                """)
                .params(key(reminder))
                .query((row, _) -> reminder(row))
                .optional();
    }

    void told(Reminder reminder, Instant at) {
        jdbc.sql("""
                UPDATE dossier_reminder SET told_at = :at::timestamptz
                WHERE dossier_id = :dossier AND kind = :kind AND about = :about
                """).params(key(reminder)).param("at", Rows.utc(at)).update();
    }

    void putOff(Reminder reminder, Instant until) {
        jdbc.sql("""
                UPDATE dossier_reminder SET at = :until::timestamptz
                WHERE dossier_id = :dossier AND kind = :kind AND about = :about AND told_at IS NULL
                """).params(key(reminder)).param("until", Rows.utc(until)).update();
    }

    void remove(Reminder reminder) {
        jdbc.sql("""
                DELETE FROM dossier_reminder
                WHERE dossier_id = :dossier AND kind = :kind AND about = :about AND told_at IS NULL
                """).params(key(reminder)).update();
    }

    private static Map<String, Object> key(Reminder reminder) {
        return Map.of("dossier", reminder.dossier(), "kind", reminder.kind().name(), "about", reminder.about());
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                Rows.uuid(row, "dossier_id"),
                Reminder.Kind.valueOf(row.getString("kind")),
                row.getString("about"),
                Rows.at(row, "at"),
                row.getObject("step_id", UUID.class),
                row.getString("timer"));
    }

    private static String text(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }
}
