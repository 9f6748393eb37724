// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Calendars.at;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.OfficeHours.Session;
import vn.motcua.calendar.SpecialDay.Holiday;
import vn.motcua.calendar.SpecialDay.MakeUpDay;
import vn.motcua.calendar.SpecialDay.OwnHours;

/** What must hold in every calendar, on seeded random weeks, special days and moments. */
class CalendarLawsTest {

    private static final int CALENDARS = 40;
    private static final int MOMENTS = 500;
    private static final Instant BEGIN = at("2024-01-01T00:00");
    private static final long SECONDS = Duration.ofDays(1500).toSeconds();

    @Test
    void adding_and_measuring_are_inverse() {
        forRandom(world -> {
            var from = world.moment();
            var time = world.time();
            assertThat(world.calendar.between(from, world.calendar.plus(from, time)))
                    .isEqualTo(time);
        });
    }

    @Test
    void the_moment_reached_is_the_first_one() {
        forRandom(world -> {
            var from = world.moment().truncatedTo(ChronoUnit.MINUTES);
            var time = world.time();
            var before = world.calendar.plus(from, time).minusSeconds(1);
            assertThat(world.calendar.between(from, before)).isLessThan(time);
        });
    }

    @Test
    void measuring_adds_up() {
        forRandom(world -> {
            var a = world.moment();
            var b = world.moment();
            var c = world.moment();
            assertThat(world.calendar.between(a, b).plus(world.calendar.between(b, c)))
                    .isEqualTo(world.calendar.between(a, c));
        });
    }

    @Test
    void adding_adds_up() {
        forRandom(world -> {
            var from = world.moment();
            var first = world.time();
            var second = world.time();
            assertThat(world.calendar.plus(world.calendar.plus(from, first), second))
                    .isEqualTo(world.calendar.plus(from, first.plus(second)));
        });
    }

    @Test
    void who_comes_later_is_never_due_earlier() {
        forRandom(world -> {
            var first = world.moment();
            var second = first.plusSeconds(world.random.nextInt(400_000));
            var limit = world.limit();
            var reception = new Reception(world.random.nextBoolean());
            assertThat(Deadlines.dueAt(world.calendar, second, limit, reception))
                    .isAfterOrEqualTo(Deadlines.dueAt(world.calendar, first, limit, reception));
        });
    }

    @Test
    void a_deadline_lies_in_office_time_after_the_reception() {
        forRandom(world -> {
            var received = world.moment();
            var due = Deadlines.dueAt(world.calendar, received, world.limit());
            assertThat(due).isAfter(received);
            assertThat(world.calendar.isOpen(due) || world.calendar.isOpen(due.minusSeconds(1)))
                    .isTrue();
        });
    }

    @Test
    void the_sums_agree_with_counting_minute_by_minute() {
        forRandom(5, 4, world -> {
            var from = world.moment();
            var to = from.plusSeconds(world.random.nextInt(20 * 86_400));
            assertThat(world.calendar.between(from, to).minutes()).isEqualTo(countedMinutes(world.calendar, from, to));
        });
    }

    @Test
    void whatever_the_pauses_the_office_gets_its_time_and_not_a_minute_more() {
        forRandom(world -> {
            var received = world.calendar.nextOpening(world.moment());
            var limit = TimeLimit.workingHours(1 + world.random.nextInt(200));
            var clock = DeadlineClock.start(world.calendar, received, limit, Reception.ANY_TIME);
            for (var pauses = world.random.nextInt(4); pauses > 0; pauses--) {
                var asked = world.calendar.plus(clock.due(), new WorkingTime(-world.random.nextInt(50)));
                var answered = asked.plusSeconds(world.random.nextInt(1_000_000));
                clock = clock.pause(asked).resume(answered, SupplementPolicy.EXTEND, world.calendar);
            }
            assertThat(world.calendar.between(received, clock.due()).minus(clock.waited()))
                    .isEqualTo(WorkingTime.ofHours(limit.amount()));
        });
    }

    private static long countedMinutes(WorkingCalendar calendar, Instant from, Instant to) {
        var minutes = 0L;
        for (var minute = from.getEpochSecond() / 60; minute < to.getEpochSecond() / 60; minute++) {
            minutes += calendar.isOpen(Instant.ofEpochSecond(minute * 60)) ? 1 : 0;
        }
        return minutes;
    }

    private static void forRandom(Consumer<World> law) {
        forRandom(CALENDARS, MOMENTS, law);
    }

    private static void forRandom(int calendars, int moments, Consumer<World> law) {
        for (var seed = 0; seed < calendars; seed++) {
            var world = new World(new Random(seed));
            for (var i = 0; i < moments; i++) {
                law.accept(world);
            }
        }
    }

    /** A random calendar and the randomness to question it. */
    private static final class World {

        final Random random;
        final WorkingCalendar calendar;

        World(Random random) {
            this.random = random;
            this.calendar = WorkingCalendar.of(week(), specials());
        }

        Instant moment() {
            return BEGIN.plusSeconds(random.nextLong(SECONDS));
        }

        WorkingTime time() {
            return WorkingTime.ofMinutes(1 + random.nextInt(30_000));
        }

        TimeLimit limit() {
            var units = LimitUnit.values();
            return new TimeLimit(1 + random.nextInt(30), units[random.nextInt(units.length)]);
        }

        private OfficeHours week() {
            var week = new EnumMap<DayOfWeek, List<Session>>(DayOfWeek.class);
            week.put(DayOfWeek.MONDAY, sessions());
            for (var day : DayOfWeek.values()) {
                if (random.nextInt(4) > 0) {
                    week.put(day, sessions());
                }
            }
            return new OfficeHours(week);
        }

        private SpecialDays specials() {
            var days = new HashMap<LocalDate, SpecialDay>();
            for (var i = 0; i < 60; i++) {
                var date = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1600));
                days.put(date, special(date));
            }
            return new SpecialDays(days);
        }

        private SpecialDay special(LocalDate date) {
            return switch (random.nextInt(4)) {
                case 0 -> new OwnHours("Nửa ngày", sessions());
                case 1 -> new MakeUpDay("Làm bù", date.with(DayOfWeek.MONDAY));
                default -> new Holiday("Nghỉ");
            };
        }

        private List<Session> sessions() {
            var sessions = new ArrayList<Session>();
            var hour = 5 + random.nextInt(4);
            for (var count = 1 + random.nextInt(3); count > 0; count--) {
                var from = LocalTime.of(hour, random.nextInt(60));
                sessions.add(new Session(from, from.plusMinutes(1 + random.nextInt(179))));
                hour += 4;
            }
            return sessions;
        }
    }
}
