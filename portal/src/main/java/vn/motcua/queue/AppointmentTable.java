// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code queue_appointment} and {@code queue_half_hour}. */
@Repository
class AppointmentTable {

    private static final String APPOINTMENT = """
            SELECT id, unit, day, starts_at, code, citizen, name, phone, purpose, state, ticket
            FROM queue_appointment
            """;

    private final JdbcClient jdbc;

    AppointmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one of the places of a half hour; nothing is taken when there is none left. */
    boolean takePlace(String unit, Instant startsAt, int places) {
        return jdbc.sql("""
                INSERT INTO queue_half_hour (unit, starts_at, taken) VALUES (:unit, :startsAt, 1)
                ON CONFLICT (unit, starts_at) DO UPDATE SET taken = queue_half_hour.taken + 1
                WHERE queue_half_hour.taken < :places""")
                        .param("unit", unit)
                        .param("startsAt", TicketTable.utc(startsAt))
                        .param("places", places)
                        .update()
                == 1;
    }

    void givePlaceBack(String unit, Instant startsAt) {
        jdbc.sql("UPDATE queue_half_hour SET taken = taken - 1 WHERE unit = :unit AND starts_at = :startsAt")
                .param("unit", unit)
                .param("startsAt", TicketTable.utc(startsAt))
                .update();
    }

    /** How many places of each half hour between two moments are taken; those that nobody took are left out. */
    Map<Instant, Integer> taken(String unit, Instant from, Instant until) {
        return jdbc
                .sql("""
                SELECT starts_at, taken FROM queue_half_hour
                WHERE unit = :unit AND starts_at >= :from AND starts_at < :until""")
                .param("unit", unit)
                .param("from", TicketTable.utc(from))
                .param("until", TicketTable.utc(until))
                .query((row, _) -> Map.entry(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(), row.getInt("taken")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Nothing is added when the person has one there on that day, or when the code is taken. */
    boolean add(Appointment appointment, Instant now) {
        return jdbc.sql("""
                INSERT INTO queue_appointment
                    (id, unit, day, starts_at, code, citizen, name, phone, purpose, booked_at, state)
                VALUES (:id, :unit, :day, :startsAt, :code, :citizen, :name, :phone, :purpose, :now, 'BOOKED')
                ON CONFLICT DO NOTHING""")
                        .param("id", appointment.id())
                        .param("unit", appointment.unit())
                        .param("day", appointment.day())
                        .param("startsAt", TicketTable.utc(appointment.startsAt()))
                        .param("code", appointment.code())
                        .param("citizen", appointment.citizen())
                        .param("name", appointment.name())
                        .param("phone", appointment.phone())
                        .param("purpose", appointment.purpose().name())
                        .param("now", TicketTable.utc(now))
                        .update()
                == 1;
    }

    Optional<Appointment> find(UUID id) {
        return jdbc.sql(APPOINTMENT + "WHERE id = :id")
                .param("id", id)
                .query(AppointmentTable::appointment)
                .optional();
    }

    Optional<Appointment> findBooked(UUID citizen, String unit, LocalDate day) {
        return jdbc.sql(APPOINTMENT + "WHERE citizen = :citizen AND unit = :unit AND day = :day AND state = 'BOOKED'")
                .param("citizen", citizen)
                .param("unit", unit)
                .param("day", day)
                .query(AppointmentTable::appointment)
                .optional();
    }

    /** Locked until the transaction ends, so that a code gives one ticket. */
    Optional<Appointment> lockByCode(String unit, LocalDate day, String code) {
        return jdbc.sql(APPOINTMENT
                        + "WHERE unit = :unit AND day = :day AND code = :code AND state <> 'CANCELLED' FOR UPDATE")
                .param("unit", unit)
                .param("day", day)
                .param("code", code)
                .query(AppointmentTable::appointment)
                .optional();
    }

    void arrive(UUID id, UUID ticket) {
        jdbc.sql("UPDATE queue_appointment SET state = 'ARRIVED', ticket = :ticket WHERE id = :id")
                .param("id", id)
                .param("ticket", ticket)
                .update();
    }

    boolean cancel(UUID id) {
        return jdbc.sql("UPDATE queue_appointment SET state = 'CANCELLED' WHERE id = :id AND state = 'BOOKED'")
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Appointment> ofCitizen(UUID citizen, int limit) {
        return jdbc.sql(APPOINTMENT + "WHERE citizen = :citizen ORDER BY starts_at DESC LIMIT :limit")
                .param("citizen", citizen)
                .param("limit", limit)
                .query(AppointmentTable::appointment)
                .list();
    }

    List<Appointment> ofHall(String unit, LocalDate day) {
        return jdbc.sql(APPOINTMENT
                        + "WHERE unit = :unit AND day = :day AND state <> 'CANCELLED' ORDER BY starts_at, booked_at")
                .param("unit", unit)
                .param("day", day)
                .query(AppointmentTable::appointment)
                .list();
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getString("unit"),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getString("code"),
                row.getObject("citizen", UUID.class),
                row.getString("name"),
                row.getString("phone"),
                Purpose.valueOf(row.getString("purpose")),
                Appointment.State.valueOf(row.getString("state")),
                row.getObject("ticket", UUID.class));
    }
}
