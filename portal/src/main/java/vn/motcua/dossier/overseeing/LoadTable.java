// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.overseeing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.AwaitedFrom;
import vn.motcua.dossier.OfficialLoad;
import vn.motcua.dossier.UnitLoad;
import vn.motcua.dossier.state.Rows;
import vn.motcua.identity.Account;

/**
 * Counts what lies at units and with officials. Each count walks an index and stops at the most that is said, so that it
 * costs the same however much lies there (decision 0632).
 */
@Repository
public class LoadTable {

    private final JdbcClient jdbc;

    LoadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is counted until when. */
    public record Times(Instant now, Instant tomorrow, Instant nextWeek) {}

    public List<UnitLoad> ofUnits(Collection<String> units, Times times, int most) {
        return jdbc.sql("""
                SELECT u.unit, open.number AS open, late.number AS late, today.number AS today, week.number AS week,
                       free.number AS free, waiting.number AS waiting, oldest.due_at AS oldest
                FROM unnest(string_to_array(:units, ' ')) AS u (unit)
                CROSS JOIN LATERAL (SELECT count(*) AS number FROM (
                    SELECT FROM dossier_step s WHERE s.unit = u.unit AND s.state = 'OPEN' LIMIT :most) AS x) AS open
                CROSS JOIN LATERAL (SELECT count(*) AS number FROM (
                    SELECT FROM dossier_step s WHERE s.unit = u.unit AND s.state = 'OPEN' AND s.due_at < :now
                    LIMIT :most) AS x) AS late
                CROSS JOIN LATERAL (SELECT count(*) AS number FROM (
                    SELECT FROM dossier_step s WHERE s.unit = u.unit AND s.state = 'OPEN' AND s.due_at >= :now
                      AND s.due_at < :tomorrow LIMIT :most) AS x) AS today
                CROSS JOIN LATERAL (SELECT count(*) AS number FROM (
                    SELECT FROM dossier_step s WHERE s.unit = u.unit AND s.state = 'OPEN' AND s.due_at >= :now
                      AND s.due_at < :nextWeek LIMIT :most) AS x) AS week
                CROSS JOIN LATERAL (SELECT count(*) AS number FROM (
                    SELECT FROM dossier_step s WHERE s.unit = u.unit AND s.state = 'OPEN' AND s.assignee IS NULL
                    LIMIT :most) AS x) AS free
                CROSS JOIN LATERAL (SELECT count(*) AS number FROM (
                    SELECT FROM dossier_step s WHERE s.unit = u.unit AND s.state = 'WAITING' LIMIT :most) AS x) AS waiting
                LEFT JOIN LATERAL (
                    SELECT s.due_at FROM dossier_step s WHERE s.unit = u.unit AND s.state = 'OPEN'
                    ORDER BY s.due_at, s.id LIMIT 1) AS oldest ON true
                """)
                .param("units", String.join(" ", units))
                .param("now", Rows.utc(times.now()))
                .param("tomorrow", Rows.utc(times.tomorrow()))
                .param("nextWeek", Rows.utc(times.nextWeek()))
                .param("most", most)
                .query((row, _) -> unitLoad(row))
                .list();
    }

    private static UnitLoad unitLoad(ResultSet row) throws SQLException {
        return new UnitLoad(
                row.getString("unit"),
                row.getInt("open"),
                row.getInt("late"),
                row.getInt("today"),
                row.getInt("week"),
                row.getInt("free"),
                row.getInt("waiting"),
                Rows.findAt(row, "oldest"));
    }

    public AwaitedFrom awaited(String unit, int most) {
        return jdbc.sql("""
                SELECT
                    (SELECT count(*) FROM dossier_request r
                     WHERE r.dossier_id IN (
                         SELECT s.dossier_id FROM dossier_step s WHERE s.unit = :unit AND s.state = 'WAITING' LIMIT :most)
                       AND r.answered_at IS NULL AND r.kind = 'SUPPLEMENT') AS papers,
                    (SELECT count(*) FROM dossier_request r
                     WHERE r.dossier_id IN (
                         SELECT s.dossier_id FROM dossier_step s WHERE s.unit = :unit AND s.state = 'WAITING' LIMIT :most)
                       AND r.answered_at IS NULL AND r.kind = 'PAYMENT') AS money,
                    (SELECT count(*) FROM (
                         SELECT s.dossier_id FROM dossier_step s
                         WHERE s.unit = :unit AND s.state = 'OPEN' AND s.kind <> 'OPINION' LIMIT :most) AS x
                     WHERE EXISTS (
                         SELECT FROM dossier_step o
                         WHERE o.dossier_id = x.dossier_id AND o.kind = 'OPINION' AND o.state = 'OPEN')) AS opinions
                """)
                .param("unit", unit)
                .param("most", most)
                .query((row, _) -> new AwaitedFrom(
                        row.getInt("papers"), row.getInt("money"), row.getInt("opinions"), asked(unit, most)))
                .single();
    }

    private List<AwaitedFrom.Asked> asked(String unit, int most) {
        return jdbc.sql("""
                SELECT o.unit, count(DISTINCT o.dossier_id) AS dossiers, min(o.opened_at) AS since
                FROM (SELECT s.dossier_id FROM dossier_step s
                      WHERE s.unit = :unit AND s.state = 'OPEN' AND s.kind <> 'OPINION' LIMIT :most) AS x
                JOIN dossier_step o ON o.dossier_id = x.dossier_id AND o.kind = 'OPINION' AND o.state = 'OPEN'
                GROUP BY o.unit ORDER BY since, o.unit
                """)
                .param("unit", unit)
                .param("most", most)
                .query((row, _) ->
                        new AwaitedFrom.Asked(row.getString("unit"), row.getInt("dossiers"), Rows.at(row, "since")))
                .list();
    }

    public List<OfficialLoad> ofOfficials(String unit, List<Account> officers, Instant now, int most) {
        return jdbc.sql("""
                SELECT o.officer, o.name, open.number AS open, late.number AS late, pace.minutes
                FROM unnest(:officers::uuid[], :names::text[]) WITH ORDINALITY AS o (officer, name, place)
                CROSS JOIN LATERAL (SELECT count(*) AS number FROM (
                    SELECT FROM dossier_step s WHERE s.assignee = o.officer AND s.state = 'OPEN' AND s.unit = :unit
                    LIMIT :most) AS x) AS open
                CROSS JOIN LATERAL (SELECT count(*) AS number FROM (
                    SELECT FROM dossier_step s WHERE s.assignee = o.officer AND s.state = 'OPEN' AND s.unit = :unit
                      AND s.due_at < :now LIMIT :most) AS x) AS late
                CROSS JOIN LATERAL (SELECT round(avg(x.minutes))::integer AS minutes FROM (
                    SELECT e.minutes FROM dossier_deed e
                    WHERE e.officer = o.officer AND e.unit = :unit AND e.minutes IS NOT NULL
                    ORDER BY e.at DESC, e.entry DESC LIMIT 200) AS x) AS pace
                ORDER BY late.number DESC, open.number DESC, o.place
                """)
                .param("officers", officers.stream().map(Account::id).toArray(UUID[]::new))
                .param("names", officers.stream().map(Account::nameOrLogin).toArray(String[]::new))
                .param("unit", unit)
                .param("now", Rows.utc(now))
                .param("most", most)
                .query((row, _) -> officialLoad(row))
                .list();
    }

    private static OfficialLoad officialLoad(ResultSet row) throws SQLException {
        var minutes = row.getInt("minutes");
        return new OfficialLoad(
                Rows.uuid(row, "officer"),
                row.getString("name"),
                row.getInt("open"),
                row.getInt("late"),
                row.getObject("minutes") == null ? null : minutes);
    }
}
