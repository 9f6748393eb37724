// SPDX-License-Identifier: Apache-2.0
package vn.motcua.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code improvement}. */
@Repository
class ImprovementTable {

    private static final String ROW = """
            SELECT series, part, aim, unit, owner, due, state, remark, version, changed_by
            FROM improvement
            """;

    private final JdbcClient jdbc;

    ImprovementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Improvement> of(String series) {
        return jdbc.sql(ROW + "WHERE series = :series ORDER BY due, part")
                .param("series", series)
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Improvement> find(String series, String part) {
        return jdbc.sql(ROW + "WHERE series = :series AND part = :part")
                .param("series", series)
                .param("part", part)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Until the end of the transaction nobody else makes or changes it. */
    Optional<Improvement> lock(String series, String part) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('improvement'), hashtext(:series || '/' || :part))")
                .param("series", series)
                .param("part", part)
                .query((_, _) -> true)
                .list();
        return find(series, part);
    }

    private static Improvement read(ResultSet row) throws SQLException {
        return new Improvement(
                row.getString("series"),
                row.getString("part"),
                row.getString("aim"),
                row.getString("unit"),
                row.getString("owner"),
                row.getObject("due", LocalDate.class),
                Improvement.State.valueOf(row.getString("state")),
                row.getString("remark"),
                row.getInt("version"),
                row.getString("changed_by"));
    }

    /** As it stands afterwards, with its new version. */
    Improvement put(Improvement improvement, Instant at) {
        return jdbc.sql("""
                INSERT INTO improvement (series, part, aim, unit, owner, due, state, remark, version, changed_by, changed_at)
                VALUES (:series, :part, :aim, :unit, :owner, :due, :state, :remark, 1, :by, :at)
                ON CONFLICT (series, part) DO UPDATE
                SET aim = excluded.aim, unit = excluded.unit, owner = excluded.owner, due = excluded.due,
                    state = excluded.state, remark = excluded.remark, version = improvement.version + 1,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at
                RETURNING series, part, aim, unit, owner, due, state, remark, version, changed_by
                """)
                .param("series", improvement.series())
                .param("part", improvement.part())
                .param("aim", improvement.aim())
                .param("unit", improvement.unit())
                .param("owner", improvement.owner())
                .param("due", improvement.due())
                .param("state", improvement.state().name())
                .param("remark", improvement.remark())
                .param("by", improvement.changedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> read(row))
                .single();
    }
}
