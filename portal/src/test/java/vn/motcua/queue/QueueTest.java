// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.motcua.queue.Purpose.ASK;
import static vn.motcua.queue.Purpose.COLLECT;
import static vn.motcua.queue.Purpose.FILE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.PortalTest;
import vn.motcua.SignedIn;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;
import vn.motcua.platform.PortalClock;
import vn.motcua.platform.VietnamTime;

@PortalTest
class QueueTest {

    /** Each test has a week of its own, so that they do not meet in the hall; no public holiday falls into these. */
    private static final AtomicInteger WEEK = new AtomicInteger();

    private static final Instant FIRST_MONDAY = Instant.parse("2027-05-31T02:00:00Z");

    @Autowired
    Queue queue;

    @Autowired
    Appointments appointments;

    @Autowired
    Accounts accounts;

    private String hall = "";
    private Actor clerk = Actor.system();
    private Instant now = FIRST_MONDAY;

    @BeforeEach
    void aHallOnAMondayAtNine() {
        hall = queue.halls().getFirst().code();
        clerk = SignedIn.officer(Role.ONE_STOP_CLERK, hall);
        now = FIRST_MONDAY.plus(Duration.ofDays(7L * WEEK.getAndIncrement()));
    }

    @Test
    void numbers_begin_at_one_each_day() {
        assertThat(taken(FILE).label()).isEqualTo("001");
        assertThat(taken(ASK).label()).isEqualTo("002");
        now = now.plus(Duration.ofDays(1));
        assertThat(taken(FILE).number()).isEqualTo(1);
    }

    @Test
    void whoever_came_first_is_called_first_and_sees_how_many_are_before() {
        var first = taken(FILE);
        later(2);
        var second = taken(COLLECT);
        assertThat(placeOf(second).before()).isEqualTo(1);

        assertThat(called(callNext(1, null))).isEqualTo(first.id());
        assertThat(placeOf(second).before()).isZero();
        assertThat(called(callNext(2, null))).isEqualTo(second.id());
        assertThat(callNext(3, null)).isInstanceOf(Calling.NobodyWaits.class);
        assertThat(at(() -> queue.board(hall)))
                .extracting(Ticket::number, Ticket::window)
                .containsExactlyInAnyOrder(tuple(1, 1), tuple(2, 2));
    }

    @Test
    void priority_goes_before_those_who_came_within_a_quarter_of_an_hour() {
        var longAgo = taken(FILE);
        later(20);
        taken(FILE);
        later(5);
        var priority = at(() -> queue.take(hall, FILE, true));

        assertThat(called(callNext(1, null))).isEqualTo(longAgo.id());
        assertThat(called(callNext(2, null)))
                .isEqualTo(((Taking.Taken) priority).ticket().id());
    }

    @Test
    void how_long_people_waited_is_told_day_by_day_to_whoever_leads_the_unit() {
        taken(FILE);
        taken(FILE);
        later(4);
        taken(FILE);
        later(6);
        IntStream.rangeClosed(1, 3).forEach(window -> callNext(window, null));
        taken(FILE);
        var head = SignedIn.officer(Role.LEADER, hall);
        now = now.plus(Duration.ofDays(13));
        var day = VietnamTime.dateOf(now).minusDays(13);

        assertThat(at(() -> queue.waits(head, hall)))
                .filteredOn(one -> one.day().equals(day))
                .containsExactly(new WaitingDay(day, 3, Duration.ofMinutes(10), Duration.ofMinutes(10)));
        assertThat(at(() -> queue.waits(clerk, hall))).isEmpty();
        now = now.plus(Duration.ofDays(1));
        assertThat(at(() -> queue.waits(head, hall)))
                .extracting(WaitingDay::day)
                .doesNotContain(day);
    }

    @Test
    void pressing_twice_calls_one() {
        taken(FILE);
        var second = taken(FILE);

        var called = called(callNext(1, null));
        assertThat(callNext(1, null)).isInstanceOf(Calling.MovedOn.class);
        assertThat(placeOf(second).ticket().isWaiting()).isTrue();

        assertThat(called(callNext(1, called))).isEqualTo(second.id());
        assertThat(at(() -> queue.crowd(hall)).served()).isEqualTo(2);
    }

    @Test
    void whoever_did_not_come_can_be_called_again() {
        var ticket = taken(FILE);
        callNext(1, null);
        at(() -> queue.callAgain(clerk, window(1), ticket.id()));
        at(() -> queue.end(clerk, window(1), ticket.id(), true));
        assertThat(at(() -> queue.absent(clerk, window(1))))
                .extracting(Ticket::id)
                .containsExactly(ticket.id());
        assertThat(at(() -> queue.board(hall))).isEmpty();

        var again = (Calling.Called) at(() -> queue.callAgain(clerk, window(2), ticket.id()));

        assertThat(again.ticket().calls()).isEqualTo(3);
        assertThat(again.ticket().window()).isEqualTo(2);
    }

    @Test
    void many_clerks_who_call_at_once_get_different_people() throws Exception {
        var people = IntStream.range(0, 8).mapToObj(_ -> taken(FILE).id()).toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.rangeClosed(1, 8)
                    .<Callable<UUID>>mapToObj(number -> () -> called(callNext(number, null)))
                    .toList();
            var called =
                    threads.invokeAll(calls).stream().map(QueueTest::result).toList();
            assertThat(called).containsExactlyInAnyOrderElementsOf(people);
        }
    }

    @Test
    void only_the_clerks_of_the_hall_call_and_only_from_a_window() {
        taken(FILE);
        for (var stranger : List.of(
                SignedIn.citizen(),
                SignedIn.officer(Role.SPECIALIST, hall),
                SignedIn.officer(Role.ONE_STOP_CLERK, queue.halls().getLast().code()))) {
            assertThat(at(() -> queue.callNext(stranger, window(1), null))).isInstanceOf(Calling.NotYours.class);
            assertThat(at(() -> queue.line(stranger, window(1)))).isEmpty();
        }
        assertThat(callNext(0, null)).isInstanceOf(Calling.NotYours.class);
        assertThat(callNext(100, null)).isInstanceOf(Calling.NotYours.class);
    }

    @Test
    void a_clerk_of_an_office_serves_in_the_hall_of_that_office() {
        var office = hall.substring(0, hall.lastIndexOf('.'));
        var ofTheOffice = SignedIn.officer(Role.ONE_STOP_CLERK, office);

        assertThat(queue.hallsOf(ofTheOffice)).extracting(unit -> unit.code()).containsExactly(hall);
    }

    @Test
    void a_closed_hall_says_when_it_opens() {
        now = now.minus(Duration.ofDays(1));

        var closed = (Taking.Closed) at(() -> queue.take(hall, FILE, false));

        assertThat(closed.opensAt()).isBetween(now, now.plus(Duration.ofDays(1)));
    }

    @Test
    void an_appointment_comes_first_once_its_half_hour_has_begun() {
        var appointment = booked(now.plus(Duration.ofHours(1)));
        later(50);
        var walkIn = taken(FILE);
        var ticket = arrived(appointment.code());
        assertThat(arrived(appointment.code()).id()).isEqualTo(ticket.id());
        assertThat(placeOf(ticket).before()).isEqualTo(1);

        later(15);

        assertThat(placeOf(ticket).before()).isZero();
        assertThat(placeOf(walkIn).before()).isEqualTo(1);
    }

    @Test
    void whoever_is_late_for_an_appointment_stands_in_line_since_its_half_hour() {
        var appointment = booked(now.plus(Duration.ofHours(1)));
        later(70);
        var walkIn = taken(FILE);
        later(10);

        var ticket = arrived(appointment.code());

        assertThat(ticket.bookedFor()).isNull();
        assertThat(placeOf(walkIn).before()).isEqualTo(1);
        assertThat(placeOf(ticket).before()).isZero();
    }

    @Test
    void a_code_of_another_day_or_hall_opens_nothing() {
        var code = booked(now.plus(Duration.ofHours(1))).code();
        var elsewhere = queue.halls().getLast().code();

        assertThat(at(() -> queue.arrive(elsewhere, code))).isInstanceOf(Taking.UnknownCode.class);
        now = now.plus(Duration.ofDays(1));
        assertThat(at(() -> queue.arrive(hall, code))).isInstanceOf(Taking.UnknownCode.class);
    }

    @Test
    void a_half_hour_takes_so_many_and_gives_a_cancelled_place_back() throws Exception {
        var start = now.plus(Duration.ofHours(2));
        List<Account> people = IntStream.range(0, 8)
                .mapToObj(_ -> accounts.get(SignedIn.citizen(accounts).id()))
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var outcomes = threads
                    .invokeAll(people.stream()
                            .<Callable<Booking>>map(person -> () -> at(() -> book(person, start)))
                            .toList())
                    .stream()
                    .map(QueueTest::result)
                    .toList();
            assertThat(outcomes).filteredOn(Booking.Booked.class::isInstance).hasSize(3);
            assertThat(outcomes).filteredOn(Booking.Full.class::isInstance).hasSize(5);
            var mine = outcomes.stream()
                    .filter(Booking.Booked.class::isInstance)
                    .map(outcome -> ((Booking.Booked) outcome).appointment())
                    .findFirst()
                    .orElseThrow();
            var owner = accounts.actor(mine.citizen(), now);
            assertThat(appointments.cancel(SignedIn.citizen(), mine.id())).isFalse();
            assertThat(appointments.cancel(owner, mine.id())).isTrue();
            assertThat(appointments.cancel(owner, mine.id())).isFalse();
        }

        assertThat(at(() -> book(person(), start))).isInstanceOf(Booking.Booked.class);
        assertThat(at(() -> book(person(), start))).isInstanceOf(Booking.Full.class);
    }

    @Test
    void a_person_has_one_appointment_a_day_in_a_hall() {
        var person = person();
        var first = (Booking.Booked) at(() -> book(person, now.plus(Duration.ofHours(2))));

        var second = (Booking.BookedBefore)
                at(() -> book(person, now.plus(Duration.ofHours(4).plusMinutes(30))));

        assertThat(second.appointment().id()).isEqualTo(first.appointment().id());
    }

    @Test
    void only_half_hours_of_the_office_are_offered() {
        assertThat(at(() -> book(person(), now.plus(Duration.ofMinutes(100))))).isInstanceOf(Booking.NotOffered.class);
        assertThat(at(() -> book(person(), now.plus(Duration.ofHours(12))))).isInstanceOf(Booking.NotOffered.class);
        assertThat(at(() -> book(person(), now.minus(Duration.ofHours(1))))).isInstanceOf(Booking.NotOffered.class);
        assertThat(at(() -> appointments.days(hall))).hasSize(11);
        assertThat(at(() -> appointments.halfHours(
                        hall, at(() -> appointments.days(hall)).get(1))))
                .allMatch(HalfHour::isFree)
                .hasSizeBetween(12, 18);
    }

    private Booking book(Account person, Instant start) {
        return appointments.book(person, hall, start, FILE);
    }

    private Account person() {
        return accounts.get(SignedIn.citizen(accounts).id());
    }

    private Appointment booked(Instant start) {
        var person = person();
        return ((Booking.Booked) at(() -> book(person, start))).appointment();
    }

    private Ticket arrived(String code) {
        return ((Taking.Taken) at(() -> queue.arrive(hall, code))).ticket();
    }

    private Ticket taken(Purpose purpose) {
        return ((Taking.Taken) at(() -> queue.take(hall, purpose, false))).ticket();
    }

    private Place placeOf(Ticket ticket) {
        return at(() -> queue.place(ticket.id())).orElseThrow();
    }

    private Calling callNext(int window, @Nullable UUID serving) {
        return at(() -> queue.callNext(clerk, window(window), serving));
    }

    private static UUID called(Calling calling) {
        return ((Calling.Called) calling).ticket().id();
    }

    private Window window(int number) {
        return new Window(hall, number);
    }

    private void later(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    private <T> T at(Supplier<T> action) {
        return PortalClock.at(now, action);
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
