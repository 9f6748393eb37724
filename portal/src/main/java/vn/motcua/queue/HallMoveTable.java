// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of appointments that go from one hall to another. */
@Repository
class HallMoveTable {

    private final JdbcClient jdbc;

    HallMoveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Booked(UUID id, LocalDate day, Instant startsAt, String code, UUID citizen) {}

    List<Booked> booked(Collection<String> halls, LocalDate from) {
        return jdbc.sql("""
                SELECT id, day, starts_at, code, citizen FROM queue_appointment
                WHERE unit IN (:halls) AND day >= :from AND state = 'BOOKED'
                ORDER BY starts_at, booked_at, id""")
                .param("halls", halls)
                .param("from", from)
                .query((row, _) -> new Booked(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getString("code"),
                        row.getObject("citizen", UUID.class)))
                .list();
    }

    int waiting(Collection<String> halls, LocalDate from) {
        return jdbc.sql(
                        "SELECT count(*) FROM queue_ticket WHERE unit IN (:halls) AND day >= :from AND state = 'WAITING'")
                .param("halls", halls)
                .param("from", from)
                .query(Integer.class)
                .single();
    }

    boolean isTaken(String hall, LocalDate day, String code) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM queue_appointment WHERE unit = :hall AND day = :day AND code = :code)""")
                .param("hall", hall)
                .param("day", day)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    void move(Booked booked, String to, String code) {
        jdbc.sql("UPDATE queue_appointment SET unit = :to, code = :code WHERE id = :id")
                .param("to", to)
                .param("code", code)
                .param("id", booked.id())
                .update();
        jdbc.sql("""
                INSERT INTO queue_half_hour (unit, starts_at, taken) VALUES (:to, :startsAt, 1)
                ON CONFLICT (unit, starts_at) DO UPDATE SET taken = queue_half_hour.taken + 1""")
                .param("to", to)
                .param("startsAt", TicketTable.utc(booked.startsAt()))
                .update();
    }
}
