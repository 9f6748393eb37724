// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.lasting;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Lasting;
import vn.motcua.dossier.Served;

/** The SQL of {@code dossier_lasting}, {@code procedure_lasting} and {@code procedure_kept}. */
@Repository
public class DurationTable {

    private final JdbcClient jdbc;

    DurationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds dossiers that are finished and were not counted yet, by the days of the calendar from filing to the result. */
    void count(UUID[] dossiers) {
        jdbc.sql("""
                WITH counted AS (
                    INSERT INTO dossier_lasting (dossier_id)
                    SELECT d.id FROM dossier d WHERE d.id = ANY (:ids) AND d.finished_at IS NOT NULL ORDER BY d.id
                    ON CONFLICT DO NOTHING
                    RETURNING dossier_id),
                lasted AS (
                    SELECT d.procedure_code,
                           (d.finished_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS finished,
                           (d.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS filed,
                           COALESCE(d.promised_at, d.due_at) AS promised, d.finished_at, d.channel
                    FROM counted c JOIN dossier d ON d.id = c.dossier_id),
                keeping AS (
                    INSERT INTO procedure_kept AS k (procedure_code, month, dossiers, dated, kept, online)
                    SELECT procedure_code, date_trunc('month', finished)::date, count(*), count(promised),
                           count(*) FILTER (WHERE finished_at <= promised), count(*) FILTER (WHERE channel = 'ONLINE')
                    FROM lasted
                    GROUP BY 1, 2
                    ORDER BY 1, 2
                    ON CONFLICT (procedure_code, month) DO UPDATE
                    SET dossiers = k.dossiers + excluded.dossiers, dated = k.dated + excluded.dated,
                        kept = k.kept + excluded.kept, online = k.online + excluded.online)
                INSERT INTO procedure_lasting AS p (procedure_code, month, days, dossiers)
                SELECT procedure_code, date_trunc('month', finished)::date, LEAST(366, GREATEST(0, finished - filed)),
                       count(*)
                FROM lasted
                GROUP BY 1, 2, 3
                ORDER BY 1, 2, 3
                ON CONFLICT (procedure_code, month, days) DO UPDATE SET dossiers = p.dossiers + excluded.dossiers
                """).param("ids", dossiers).update();
    }

    /** How many dossiers of a procedure took how many days, of those that were finished since a month. */
    public NavigableMap<Integer, Long> byDays(String procedure, LocalDate since) {
        var counts = new TreeMap<Integer, Long>();
        jdbc.sql("""
                SELECT days, sum(dossiers) AS dossiers
                FROM procedure_lasting
                WHERE procedure_code = :procedure AND month >= :since
                GROUP BY days
                """)
                .param("procedure", procedure)
                .param("since", since)
                .query((row, _) -> counts.put(row.getInt("days"), row.getLong("dossiers")))
                .list();
        return counts;
    }

    /** The same over all procedures. */
    public NavigableMap<Integer, Long> byDays(LocalDate since) {
        var counts = new TreeMap<Integer, Long>();
        jdbc.sql("""
                SELECT days, sum(dossiers) AS dossiers
                FROM procedure_lasting WHERE month >= :since GROUP BY days
                """)
                .param("since", since)
                .query((row, _) -> counts.put(row.getInt("days"), row.getLong("dossiers")))
                .list();
        return counts;
    }

    /** What is known of finished dossiers beside how long they took. */
    public record Kept(long dossiers, long dated, long kept, long online) {

        public Served served(Lasting lasting) {
            return new Served(dossiers, dated, kept, online, lasting);
        }
    }

    /** Over all procedures, of dossiers that were finished since a month. */
    public Kept kept(LocalDate since) {
        return jdbc.sql("""
                SELECT COALESCE(sum(dossiers), 0) AS dossiers, COALESCE(sum(dated), 0) AS dated,
                       COALESCE(sum(kept), 0) AS kept, COALESCE(sum(online), 0) AS online
                FROM procedure_kept WHERE month >= :since
                """)
                .param("since", since)
                .query((row, _) -> new Kept(
                        row.getLong("dossiers"), row.getLong("dated"), row.getLong("kept"), row.getLong("online")))
                .single();
    }

    /** The procedures of which most dossiers were finished since a month, and at least so many. */
    public List<String> mostFinished(LocalDate since, int atLeast, int limit) {
        return jdbc.sql("""
                SELECT procedure_code
                FROM procedure_lasting
                WHERE month >= :since
                GROUP BY procedure_code
                HAVING sum(dossiers) >= :atLeast
                ORDER BY sum(dossiers) DESC, procedure_code
                LIMIT :limit
                """)
                .param("since", since)
                .param("atLeast", atLeast)
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
