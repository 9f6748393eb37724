// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.identity.Account;
import vn.motcua.identity.Actor;
import vn.motcua.platform.Ids;
import vn.motcua.platform.VietnamTime;

/**
 * Visits by the half hour. {@code motcua.queue.appointments} says how many a hall takes in each half hour; the rest of
 * its time is for those who just come.
 */
@Service
public class Appointments {

    private static final int SHOWN = 20;
    private static final int ATTEMPTS = 10;
    private static final int CODES = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final AppointmentTable table;
    private final Halls halls;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final int places;

    Appointments(
            AppointmentTable table,
            Halls halls,
            TransactionTemplate transaction,
            InstantSource clock,
            @Value("${motcua.queue.appointments:3}") int places) {
        this.table = table;
        this.halls = halls;
        this.transaction = transaction;
        this.clock = clock;
        this.places = places;
    }

    /** The days on which a hall gives appointments, from today on. */
    public List<LocalDate> days(String hall) {
        var now = clock.instant();
        return HalfHours.days(halls.hoursOf(hall), VietnamTime.dateOf(now), now);
    }

    /** The half hours of such a day, the full ones too. */
    public List<HalfHour> halfHours(String hall, LocalDate day) {
        var starts = HalfHours.bookable(halls.hoursOf(hall), day, clock.instant());
        if (starts.isEmpty()) {
            return List.of();
        }
        var taken = table.taken(hall, starts.getFirst(), starts.getLast().plus(HalfHours.LENGTH));
        return starts.stream()
                .map(start -> new HalfHour(start, Math.max(0, places - taken.getOrDefault(start, 0))))
                .toList();
    }

    /** Books a half hour for a citizen. */
    public Booking book(Account citizen, String hall, Instant startsAt, Purpose purpose) {
        if (!isOffered(hall, startsAt)) {
            return new Booking.NotOffered();
        }
        var day = VietnamTime.dateOf(startsAt);
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = table.findBooked(citizen.id(), hall, day);
            if (before.isPresent()) {
                return new Booking.BookedBefore(before.get());
            }
            var booked = tryBook(appointment(citizen, hall, startsAt, purpose));
            if (booked.isPresent()) {
                return booked.get();
            }
        }
        throw new IllegalStateException(
                "No free code for an appointment at " + hall + " on " + day + " after " + ATTEMPTS + " attempts");
    }

    private boolean isOffered(String hall, Instant startsAt) {
        var day = VietnamTime.dateOf(startsAt);
        return days(hall).contains(day)
                && halfHours(hall, day).stream()
                        .anyMatch(each -> each.startsAt().equals(startsAt));
    }

    /** Nothing when the code is taken, or when the same person books in two places at once. */
    private Optional<Booking> tryBook(Appointment appointment) {
        return transaction.execute(status -> {
            if (!table.takePlace(appointment.unit(), appointment.startsAt(), places)) {
                return Optional.of(new Booking.Full());
            }
            if (!table.add(appointment, clock.instant())) {
                status.setRollbackOnly();
                return Optional.empty();
            }
            return Optional.of(new Booking.Booked(appointment));
        });
    }

    private Appointment appointment(Account citizen, String hall, Instant startsAt, Purpose purpose) {
        return new Appointment(
                Ids.next(),
                hall,
                VietnamTime.dateOf(startsAt),
                startsAt,
                "%06d".formatted(random.nextInt(CODES)),
                citizen.id(),
                citizen.name(),
                citizen.phone(),
                purpose,
                Appointment.State.BOOKED,
                null);
    }

    /** The appointments of a citizen, the latest first. */
    public List<Appointment> of(Actor citizen) {
        return table.ofCitizen(citizen.id(), SHOWN);
    }

    /** One's own appointment. */
    public Optional<Appointment> find(Actor citizen, UUID id) {
        return table.find(id).filter(found -> found.citizen().equals(citizen.id()));
    }

    /** Gives the half hour back; false when it is not one's own, or was cancelled or used before. */
    public boolean cancel(Actor citizen, UUID id) {
        return Boolean.TRUE.equals(transaction.execute(_ -> find(citizen, id)
                .filter(found -> table.cancel(found.id()))
                .map(found -> {
                    table.givePlaceBack(found.unit(), found.startsAt());
                    return true;
                })
                .orElse(false)));
    }

    /** Who is expected in a hall today, the earliest first; for its clerks. */
    public List<Appointment> today(Actor clerk, String hall) {
        return halls.serves(clerk, hall) ? table.ofHall(hall, VietnamTime.dateOf(clock.instant())) : List.of();
    }
}
