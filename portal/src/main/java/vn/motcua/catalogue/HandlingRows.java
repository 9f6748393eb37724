// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.SupplementPolicy;

/** The table of who handles what. */
@Repository
class HandlingRows {

    private static final String COLUMNS =
            "procedure, receives, handles, process, supplement, after_three_tomorrow, valid_from, valid_to";

    private final JdbcClient jdbc;

    HandlingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HandlingRow> findValid(String procedure, LocalDate date) {
        return jdbc.sql("SELECT " + COLUMNS + """
                 FROM handling
                WHERE procedure = :procedure AND valid_from <= :date AND (valid_to IS NULL OR valid_to >= :date)
                ORDER BY receives
                """)
                .param("procedure", procedure)
                .param("date", date)
                .query(HandlingRows::row)
                .list();
    }

    List<HandlingRow> all(String procedure) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM handling WHERE procedure = :procedure ORDER BY valid_from, receives")
                .param("procedure", procedure)
                .query(HandlingRows::row)
                .list();
    }

    /** Replaces all rules of a procedure. */
    void replace(String procedure, List<HandlingRow> rules) {
        jdbc.sql("DELETE FROM handling WHERE procedure = :procedure")
                .param("procedure", procedure)
                .update();
        rules.forEach(this::insert);
    }

    private void insert(HandlingRow rule) {
        jdbc.sql("""
                INSERT INTO handling (procedure, receives, handles, process, supplement, after_three_tomorrow, valid_from, valid_to)
                VALUES (:procedure, :receives, :handles, :process, :supplement, :afterThree, :from, :to)
                """)
                .param("procedure", rule.procedure())
                .param("receives", rule.receives())
                .param("handles", rule.handles())
                .param("process", rule.process())
                .param("supplement", rule.supplement().name())
                .param("afterThree", rule.afterThreeIsTomorrow())
                .param("from", rule.validFrom())
                .param("to", rule.validTo())
                .update();
    }

    private static HandlingRow row(ResultSet row, int number) throws SQLException {
        return new HandlingRow(
                row.getString("procedure"),
                row.getString("receives"),
                row.getString("handles"),
                row.getString("process"),
                SupplementPolicy.valueOf(row.getString("supplement")),
                row.getBoolean("after_three_tomorrow"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
