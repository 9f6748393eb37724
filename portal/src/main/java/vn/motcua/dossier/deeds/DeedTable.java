// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.deeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Deed;
import vn.motcua.dossier.state.Rows;

/** The SQL of what officers did. */
@Repository
public class DeedTable {

    private final JdbcClient jdbc;
    private final Rows rows;

    DeedTable(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A deed as the journal tells it; its times as text, as they go to the database. */
    record DeedRow(
            String officer,
            String at,
            long entry,
            String kind,
            UUID dossier,
            String unit,
            @Nullable UUID step,
            @Nullable String away) {}

    /** How long the step lay in the office is added up for the moves that closed it. */
    void add(List<DeedRow> deeds) {
        jdbc.sql("""
                INSERT INTO dossier_deed (officer, at, entry, kind, dossier_id, unit, step_id, away_name, minutes)
                SELECT e.officer, e.at, e.entry, e.kind, e.dossier, e.unit, e.step, e.away,
                       (SELECT sum(h.minutes) FROM dossier_step s JOIN dossier_holding h
                            ON h.dossier_id = s.dossier_id AND h.step_id = s.id AND h.held_by = 'OFFICE'
                        WHERE s.id = e.step AND s.closed_how = e.kind AND s.closed_by = e.officer)
                FROM jsonb_to_recordset(:deeds::jsonb) AS e (officer uuid, at timestamptz, entry bigint, kind text,
                    dossier uuid, unit text, step uuid, away text)
                ON CONFLICT DO NOTHING
                """).param("deeds", rows.text(deeds)).update();
    }

    /** The newest first, after a place in the list. */
    public List<Deed> of(UUID officer, Instant from, Instant until, Instant before, long entry, int limit) {
        return jdbc.sql("""
                SELECT e.at, e.entry, e.kind, e.unit, e.step_id, e.away_name, e.minutes,
                       d.code, d.status, d.procedure_code, d.procedure_name, d.applicant_name, d.process_version,
                       s.element, s.name AS step_name,
                       e.kind = 'COMPLETE' AND s.closed_how = 'COMPLETE' AND s.closed_by = e.officer AND d.status IN (4, 9)
                       AND (SELECT count(*) = 1 AND bool_and(n.state = 'OPEN' AND n.held_since = n.opened_at)
                            FROM dossier_step n
                            WHERE n.dossier_id = d.id AND n.opened_by = s.id AND n.state IN ('OPEN', 'WAITING')) AS back
                FROM dossier_deed e JOIN dossier d ON d.id = e.dossier_id LEFT JOIN dossier_step s ON s.id = e.step_id
                WHERE e.officer = :officer AND e.at >= :from AND e.at < :until AND (e.at, e.entry) < (:before, :entry)
                ORDER BY e.at DESC, e.entry DESC LIMIT :limit
                """)
                .param("officer", officer)
                .param("from", Rows.utc(from))
                .param("until", Rows.utc(until))
                .param("before", Rows.utc(before))
                .param("entry", entry)
                .param("limit", limit)
                .query((row, _) -> deed(row))
                .list();
    }

    private static Deed deed(ResultSet row) throws SQLException {
        var minutes = row.getInt("minutes");
        return new Deed(
                row.getLong("entry"),
                Rows.at(row, "at"),
                DeedReader.event(row.getString("kind")),
                row.getString("unit"),
                row.getString("code"),
                row.getString("procedure_code"),
                row.getString("procedure_name"),
                row.getString("applicant_name"),
                Rows.uuid(row, "process_version"),
                row.getObject("step_id", UUID.class),
                row.getString("element"),
                row.getString("step_name"),
                row.getString("away_name"),
                row.getObject("minutes") == null ? null : minutes,
                row.getBoolean("back"));
    }
}
