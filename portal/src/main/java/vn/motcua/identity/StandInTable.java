// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code stand_in}. */
@Repository
class StandInTable {

    private static final String FOUND = """
            SELECT s.id, s.officer, o.name AS officer_name, s.deputy, d.name AS deputy_name, s.unit, s.role, s.from_day, s.to_day
            FROM stand_in s JOIN account o ON o.id = s.officer JOIN account d ON d.id = s.deputy
            """;

    private final JdbcClient jdbc;

    StandInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StandIn> find(UUID id) {
        return jdbc.sql(FOUND + "WHERE s.id = :id AND s.ended_at IS NULL")
                .param("id", id)
                .query((row, _) -> standIn(row))
                .optional();
    }

    List<StandIn> of(UUID officer, LocalDate day) {
        return jdbc.sql(FOUND + """
                WHERE (s.officer = :officer OR s.deputy = :officer) AND s.to_day >= :day AND s.ended_at IS NULL
                ORDER BY s.from_day, s.id""")
                .param("officer", officer)
                .param("day", day)
                .query((row, _) -> standIn(row))
                .list();
    }

    List<StandIn> at(String unit, LocalDate day) {
        return jdbc.sql(FOUND + """
                WHERE s.officer IN (SELECT account FROM post WHERE post.unit = :unit)
                  AND s.unit = :unit AND s.to_day >= :day AND s.ended_at IS NULL
                ORDER BY s.from_day, s.id""")
                .param("unit", unit)
                .param("day", day)
                .query((row, _) -> standIn(row))
                .list();
    }

    /** Two arrangements for the same people are made one after the other. */
    void lock(UUID officer, UUID deputy) {
        jdbc.sql("SELECT id FROM account WHERE id IN (:officer, :deputy) ORDER BY id FOR UPDATE")
                .param("officer", officer)
                .param("deputy", deputy)
                .query(UUID.class)
                .list();
    }

    /** Whether somebody is away from this duty on any of the days. */
    boolean isAway(UUID officer, StandIns.Wish wish) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM stand_in
                    WHERE officer = :officer AND unit = :unit AND role = :role AND ended_at IS NULL
                      AND from_day <= :to AND to_day >= :from)""")
                .param("officer", officer)
                .param("unit", wish.unit())
                .param("role", wish.role().name())
                .param("from", wish.from())
                .param("to", wish.to())
                .query(Boolean.class)
                .single();
    }

    void insert(UUID id, StandIns.Wish wish, UUID by, Instant at) {
        jdbc.sql("""
                INSERT INTO stand_in (id, officer, deputy, unit, role, from_day, to_day, set_by, set_at)
                VALUES (:id, :officer, :deputy, :unit, :role, :from, :to, :by, :at)""")
                .param("id", id)
                .param("officer", wish.officer())
                .param("deputy", wish.deputy())
                .param("unit", wish.unit())
                .param("role", wish.role().name())
                .param("from", wish.from())
                .param("to", wish.to())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID id, UUID by, Instant at) {
        jdbc.sql("UPDATE stand_in SET ended_by = :by, ended_at = :at WHERE id = :id AND ended_at IS NULL")
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static StandIn standIn(ResultSet row) throws SQLException {
        return new StandIn(
                row.getObject("id", UUID.class),
                row.getObject("officer", UUID.class),
                row.getString("officer_name"),
                row.getObject("deputy", UUID.class),
                row.getString("deputy_name"),
                row.getString("unit"),
                Role.valueOf(row.getString("role")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
