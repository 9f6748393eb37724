// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.agency.Unit;
import vn.motcua.identity.Actor;
import vn.motcua.platform.VietnamTime;
import vn.motcua.queue.TicketTable.Waiting;

/**
 * The line in front of a one-stop desk. Anybody in the hall takes a ticket; its clerks call. The board and the tickets
 * show numbers only.
 */
@Service
public class Queue {

    private static final int BOARD = 6;
    private static final int DAYS_SHOWN = 14;
    private static final int ABSENT_SHOWN = 10;
    private static final int PACE_OF = 20;
    private static final Duration WINDOW_IS_ACTIVE = Duration.ofMinutes(30);

    private final TicketTable tickets;
    private final AppointmentTable appointments;
    private final Halls halls;
    private final InstantSource clock;

    Queue(TicketTable tickets, AppointmentTable appointments, Halls halls, InstantSource clock) {
        this.tickets = tickets;
        this.appointments = appointments;
        this.halls = halls;
        this.clock = clock;
    }

    /** The units that have a waiting hall, in the order of their codes. */
    public List<Unit> halls() {
        return halls.all();
    }

    /** The halls in which a clerk serves; none for all others. */
    public List<Unit> hallsOf(Actor actor) {
        return halls.servedBy(actor);
    }

    public Optional<Unit> findHall(String code) {
        return halls.find(code);
    }

    /** How many wait, by the code of the hall; halls where nobody does are left out. */
    public Map<String, Integer> waitingByHall() {
        return tickets.waitingByHall(today()).stream().collect(Collectors.toMap(Waiting::unit, Waiting::people));
    }

    /**
     * Takes a ticket for somebody who just came.
     *
     * @param hall a code of {@link #halls}
     */
    @Transactional
    public Taking take(String hall, Purpose purpose, boolean isPriority) {
        var now = clock.instant();
        return closed(hall, now)
                .orElseGet(() -> new Taking.Taken(
                        issue(hall, purpose, isPriority, null, TurnRules.countsFrom(now, isPriority), now)));
    }

    /** Changes the code of an appointment of today for a ticket; the same code again gives the same ticket. */
    @Transactional
    public Taking arrive(String hall, String code) {
        var now = clock.instant();
        return closed(hall, now)
                .or(() -> appointments.lockByCode(hall, today(), code).map(found -> arrived(found, now)))
                .orElseGet(Taking.UnknownCode::new);
    }

    /** When tickets are given again; nothing while they are. */
    public Optional<Instant> opensAt(String hall) {
        var now = clock.instant();
        return halls.givesTickets(hall, now)
                ? Optional.empty()
                : Optional.ofNullable(halls.hoursOf(hall).nextOpening(now));
    }

    private Optional<Taking> closed(String hall, Instant now) {
        if (halls.givesTickets(hall, now)) {
            return Optional.empty();
        }
        return Optional.of(new Taking.Closed(halls.hoursOf(hall).nextOpening(now)));
    }

    private Taking arrived(Appointment appointment, Instant now) {
        if (appointment.ticket() != null) {
            return new Taking.Taken(tickets.find(appointment.ticket()).orElseThrow());
        }
        var startsAt = appointment.startsAt();
        var bookedFor = TurnRules.isTooLate(startsAt, now) ? null : startsAt;
        var ticket = issue(appointment.unit(), appointment.purpose(), false, bookedFor, startsAt, now);
        appointments.arrive(appointment.id(), ticket.id());
        return new Taking.Taken(ticket);
    }

    private Ticket issue(
            String hall,
            Purpose purpose,
            boolean isPriority,
            @Nullable Instant bookedFor,
            Instant countsFrom,
            Instant now) {
        var number = tickets.nextNumber(hall, today());
        var id = UUID.randomUUID();
        var from = bookedFor == null && countsFrom.isAfter(now) ? now : countsFrom;
        var ticket = Ticket.waiting(id, hall, today(), number, purpose, isPriority, now, bookedFor, from);
        tickets.add(ticket);
        return ticket;
    }

    /** The ticket and how far it is; for whoever knows its id. */
    public Optional<Place> place(UUID ticket) {
        return tickets.find(ticket).map(this::place);
    }

    private Place place(Ticket ticket) {
        if (!ticket.isWaiting() || !ticket.day().equals(today())) {
            return new Place(ticket, 0, null);
        }
        var line = tickets.waiting(ticket.unit(), ticket.day(), clock.instant());
        var before = line.stream().map(Ticket::id).toList().indexOf(ticket.id());
        return new Place(ticket, Math.max(before, 0), expectedWait(ticket.unit(), before));
    }

    private @Nullable Duration expectedWait(String hall, int before) {
        var calls = tickets.called(hall, today(), null, PACE_OF).stream()
                .map(Ticket::calledAt)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
        return TurnRules.expectedWait(before, calls, clock.instant()).orElse(null);
    }

    /** The tickets called last, the newest first: what the board shows. */
    public List<Ticket> board(String hall) {
        return tickets.called(hall, today(), null, BOARD).stream()
                .filter(ticket -> ticket.state() != Ticket.State.ABSENT)
                .toList();
    }

    public Crowd crowd(String hall) {
        var now = clock.instant();
        var counts = tickets.counts(hall, today(), now.minus(WINDOW_IS_ACTIVE));
        var since = counts.longestSince();
        return new Crowd(
                counts.waiting(),
                counts.served(),
                counts.absent(),
                counts.windows(),
                tickets.medianWait(hall, today()).orElse(null),
                since == null ? Duration.ZERO : Duration.between(since, now),
                expectedWait(hall, counts.waiting()));
    }

    /** How long people waited on the days of the last two weeks, the latest first; for whoever leads the unit of the hall. */
    public List<WaitingDay> waits(Actor head, String hall) {
        return head.isOfficer() && head.leads(hall)
                ? tickets.waits(hall, today().minusDays(DAYS_SHOWN - 1))
                : List.of();
    }

    /** Those who wait, whose turn is next first; for the hall's clerks. */
    public List<Ticket> line(Actor actor, Window window) {
        return halls.mayCall(actor, window) ? tickets.waiting(window.unit(), today(), clock.instant()) : List.of();
    }

    /** Those who were called and did not come, the last one first; for the hall's clerks. */
    public List<Ticket> absent(Actor actor, Window window) {
        return halls.mayCall(actor, window)
                ? tickets.called(window.unit(), today(), Ticket.State.ABSENT, ABSENT_SHOWN)
                : List.of();
    }

    /** Whom the window serves now. */
    public Optional<Ticket> served(Window window) {
        return tickets.atWindow(window, today());
    }

    /**
     * Ends the visit at the window, if there is one, and calls whoever is next.
     *
     * @param serving whom the clerk sees at the window; a button pressed twice then does nothing the second time
     */
    @Transactional
    public Calling callNext(Actor actor, Window window, @Nullable UUID serving) {
        if (!halls.mayCall(actor, window)) {
            return new Calling.NotYours();
        }
        if (!isServing(window, serving)) {
            return new Calling.MovedOn();
        }
        var now = clock.instant();
        if (serving != null && !tickets.end(serving, window, Ticket.State.SERVED, now)) {
            return new Calling.MovedOn();
        }
        return tickets.lockNext(window.unit(), today(), now)
                .map(next -> call(actor, window, next.id(), now))
                .orElseGet(Calling.NobodyWaits::new);
    }

    /** Calls the ticket at the window once more, or one that did not come before when the window is free. */
    @Transactional
    public Calling callAgain(Actor actor, Window window, UUID ticket) {
        if (!halls.mayCall(actor, window)) {
            return new Calling.NotYours();
        }
        var serving = served(window).map(Ticket::id);
        return serving.isEmpty() || serving.get().equals(ticket)
                ? call(actor, window, ticket, clock.instant())
                : new Calling.MovedOn();
    }

    /** Ends the visit at the window without calling anybody else. */
    @Transactional
    public Calling end(Actor actor, Window window, UUID ticket, boolean didNotCome) {
        if (!halls.mayCall(actor, window)) {
            return new Calling.NotYours();
        }
        var how = didNotCome ? Ticket.State.ABSENT : Ticket.State.SERVED;
        return tickets.end(ticket, window, how, clock.instant())
                ? new Calling.Ended(tickets.find(ticket).orElseThrow())
                : new Calling.MovedOn();
    }

    private boolean isServing(Window window, @Nullable UUID ticket) {
        return Objects.equals(served(window).map(Ticket::id).orElse(null), ticket);
    }

    private Calling call(Actor actor, Window window, UUID ticket, Instant now) {
        return tickets.call(ticket, window, actor.id(), now)
                ? new Calling.Called(tickets.find(ticket).orElseThrow())
                : new Calling.MovedOn();
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }
}
