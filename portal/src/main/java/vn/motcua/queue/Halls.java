// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Role;

/** Which units have a waiting hall, and when it is open. */
@Component
class Halls {

    private final Units units;

    Halls(Units units) {
        this.units = units;
    }

    List<Unit> all() {
        return units.all().stream().filter(Halls::isHall).toList();
    }

    Optional<Unit> find(String code) {
        return units.find(code).filter(Halls::isHall);
    }

    private static boolean isHall(Unit unit) {
        return unit.kind() == UnitKind.ONE_STOP;
    }

    WorkingCalendar hoursOf(String hall) {
        return units.calendarOf(hall);
    }

    /** From half an hour before the hall opens until it closes. */
    boolean givesTickets(String hall, Instant now) {
        var hours = hoursOf(hall);
        return hours.isOpen(now) || hours.isOpen(now.plus(HalfHours.LENGTH)) || isBreak(hours, now);
    }

    /** Between two sessions of a day people may already line up for the second. */
    private static boolean isBreak(WorkingCalendar hours, Instant now) {
        var today = now.atZone(WorkingCalendar.ZONE).toLocalDate();
        return hours.isOpenOn(today) && now.isAfter(hours.startOfDay(today)) && now.isBefore(hours.endOfDay(today));
    }

    /** Where a clerk serves: the hall of the office that the post is at, its own or the nearest above it. */
    List<Unit> servedBy(Actor actor) {
        return actor.posts().stream()
                .filter(post -> post.role() == Role.ONE_STOP_CLERK)
                .filter(post -> units.find(post.unit()).isPresent())
                .flatMap(post -> units.findOneStopOf(post.unit()).stream())
                .distinct()
                .toList();
    }

    boolean mayCall(Actor actor, Window window) {
        return window.isReal() && serves(actor, window.unit());
    }

    boolean serves(Actor actor, String hall) {
        return servedBy(actor).stream().anyMatch(unit -> unit.code().equals(hall));
    }
}
