// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of {@code queue_ticket} and {@code queue_day}. */
@Repository
class TicketTable {

    private static final String TICKET = """
            SELECT id, unit, day, number, purpose, priority, taken_at, booked_for, counts_from, state, counter,
                   called_at, last_called_at, calls, ended_at
            FROM queue_ticket
            """;
    /** Appointments whose half hour has begun, then the line, then those who came before their half hour. */
    private static final String TURN = """
            ORDER BY CASE WHEN booked_for <= :now THEN 0 WHEN booked_for IS NULL THEN 1 ELSE 2 END, counts_from, number
            """;

    private final JdbcClient jdbc;

    TicketTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the day; others who take one wait until this transaction is over, so that none is skipped. */
    int nextNumber(String unit, LocalDate day) {
        return jdbc.sql("""
                INSERT INTO queue_day (unit, day, last) VALUES (:unit, :day, 1)
                ON CONFLICT (unit, day) DO UPDATE SET last = queue_day.last + 1
                RETURNING last""")
                .param("unit", unit)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void add(Ticket ticket) {
        jdbc.sql("""
                INSERT INTO queue_ticket (id, unit, day, number, purpose, priority, taken_at, booked_for, counts_from, state)
                VALUES (:id, :unit, :day, :number, :purpose, :priority, :takenAt, :bookedFor, :countsFrom, 'WAITING')""")
                .param("id", ticket.id())
                .param("unit", ticket.unit())
                .param("day", ticket.day())
                .param("number", ticket.number())
                .param("purpose", ticket.purpose().name())
                .param("priority", ticket.isPriority())
                .param("takenAt", utc(ticket.takenAt()))
                .param("bookedFor", ticket.bookedFor() == null ? null : utc(ticket.bookedFor()))
                .param("countsFrom", utc(ticket.countsFrom()))
                .update();
    }

    Optional<Ticket> find(UUID id) {
        return jdbc.sql(TICKET + "WHERE id = :id")
                .param("id", id)
                .query(TicketTable::ticket)
                .optional();
    }

    /** Whose turn it is; locked until the transaction ends, and passed over by others who call meanwhile. */
    Optional<Ticket> lockNext(String unit, LocalDate day, Instant now) {
        return jdbc.sql(TICKET + "WHERE unit = :unit AND day = :day AND state = 'WAITING'\n" + TURN
                        + "LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param("unit", unit)
                .param("day", day)
                .param("now", utc(now))
                .query(TicketTable::ticket)
                .optional();
    }

    /** Those who wait, whose turn is next first. */
    List<Ticket> waiting(String unit, LocalDate day, Instant now) {
        return jdbc.sql(TICKET + "WHERE unit = :unit AND day = :day AND state = 'WAITING'\n" + TURN)
                .param("unit", unit)
                .param("day", day)
                .param("now", utc(now))
                .query(TicketTable::ticket)
                .list();
    }

    Optional<Ticket> atWindow(Window window, LocalDate day) {
        return jdbc.sql(TICKET + "WHERE unit = :unit AND day = :day AND counter = :counter AND state = 'CALLED'")
                .param("unit", window.unit())
                .param("day", day)
                .param("counter", window.number())
                .query(TicketTable::ticket)
                .optional();
    }

    /** Those in a state of those who were called, the last call first. */
    List<Ticket> called(String unit, LocalDate day, Ticket.@Nullable State state, int limit) {
        return jdbc.sql(TICKET + """
                WHERE unit = :unit AND day = :day AND last_called_at IS NOT NULL AND state = coalesce(:state, state)
                ORDER BY last_called_at DESC, number DESC
                LIMIT :limit""")
                .param("unit", unit)
                .param("day", day)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query(TicketTable::ticket)
                .list();
    }

    /** Calls a ticket, or calls it again. Nothing happens when it is neither waiting nor absent nor at this window. */
    boolean call(UUID id, Window window, UUID clerk, Instant now) {
        return jdbc.sql("""
                UPDATE queue_ticket
                SET state = 'CALLED', counter = :counter, clerk = :clerk, called_at = coalesce(called_at, :now),
                    last_called_at = :now, calls = calls + 1, ended_at = NULL
                WHERE id = :id AND unit = :unit
                  AND (state IN ('WAITING', 'ABSENT') OR state = 'CALLED' AND counter = :counter)""")
                        .param("id", id)
                        .param("unit", window.unit())
                        .param("counter", window.number())
                        .param("clerk", clerk)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Ends a visit at a window. Nothing happens when the window serves another ticket by now. */
    boolean end(UUID id, Window window, Ticket.State how, Instant now) {
        return jdbc.sql("""
                UPDATE queue_ticket SET state = :how, ended_at = :now
                WHERE id = :id AND unit = :unit AND counter = :counter AND state = 'CALLED'""")
                        .param("id", id)
                        .param("unit", window.unit())
                        .param("counter", window.number())
                        .param("how", how.name())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** The numbers of a day in a hall. */
    record DayCounts(
            int waiting, int served, int absent, @Nullable Instant longestSince, int windows) {}

    DayCounts counts(String unit, LocalDate day, Instant activeSince) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE state = 'WAITING')                                  AS waiting,
                       count(*) FILTER (WHERE state IN ('SERVED', 'CALLED'))                      AS served,
                       count(*) FILTER (WHERE state = 'ABSENT')                                   AS absent,
                       min(taken_at) FILTER (WHERE state = 'WAITING')                             AS longest,
                       count(DISTINCT counter) FILTER (WHERE last_called_at >= :active)           AS windows
                FROM queue_ticket
                WHERE unit = :unit AND day = :day""")
                .param("unit", unit)
                .param("day", day)
                .param("active", utc(activeSince))
                .query((row, _) -> new DayCounts(
                        row.getInt("waiting"),
                        row.getInt("served"),
                        row.getInt("absent"),
                        instant(row, "longest"),
                        row.getInt("windows")))
                .single();
    }

    /** How long half of those called today waited at most. */
    Optional<Duration> medianWait(String unit, LocalDate day) {
        return jdbc.sql("""
                SELECT extract(epoch FROM percentile_cont(0.5) WITHIN GROUP (ORDER BY called_at - taken_at))::float8
                FROM queue_ticket
                WHERE unit = :unit AND day = :day AND called_at IS NOT NULL""")
                .param("unit", unit)
                .param("day", day)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Double.class)))
                .single()
                .map(TicketTable::seconds);
    }

    /** The days since then on which anybody was called, the latest first. */
    List<WaitingDay> waits(String unit, LocalDate since) {
        return jdbc.sql("""
                SELECT day, count(*) AS called,
                       extract(epoch FROM percentile_cont(0.5) WITHIN GROUP (ORDER BY called_at - taken_at))::float8 AS median,
                       extract(epoch FROM max(called_at - taken_at))::float8 AS longest
                FROM queue_ticket
                WHERE unit = :unit AND day >= :since AND called_at IS NOT NULL
                GROUP BY day ORDER BY day DESC""")
                .param("unit", unit)
                .param("since", since)
                .query((row, _) -> new WaitingDay(
                        row.getObject("day", LocalDate.class),
                        row.getInt("called"),
                        seconds(row.getDouble("median")),
                        seconds(row.getDouble("longest"))))
                .list();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofSeconds(Math.round(seconds));
    }

    /** How many wait in each hall that has anybody today. */
    List<Waiting> waitingByHall(LocalDate day) {
        return jdbc.sql("""
                SELECT unit, count(*) AS waiting FROM queue_ticket
                WHERE day = :day AND state = 'WAITING'
                GROUP BY unit""")
                .param("day", day)
                .query((row, _) -> new Waiting(row.getString("unit"), row.getInt("waiting")))
                .list();
    }

    record Waiting(String unit, int people) {}

    private static Ticket ticket(ResultSet row, int number) throws SQLException {
        var window = row.getObject("counter", Integer.class);
        return new Ticket(
                row.getObject("id", UUID.class),
                row.getString("unit"),
                row.getObject("day", LocalDate.class),
                row.getInt("number"),
                Purpose.valueOf(row.getString("purpose")),
                row.getBoolean("priority"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                instant(row, "booked_for"),
                row.getObject("counts_from", OffsetDateTime.class).toInstant(),
                Ticket.State.valueOf(row.getString("state")),
                window,
                instant(row, "called_at"),
                instant(row, "last_called_at"),
                row.getInt("calls"),
                instant(row, "ended_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
