// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blueprint;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;
import vn.motcua.calendar.Deadlines;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.Handling;
import vn.motcua.catalogue.Handlings;
import vn.motcua.catalogue.Procedures;
import vn.motcua.catalogue.Way;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.process.Lane;
import vn.motcua.process.Node.TaskNode;

/** Where a process would be at work: the units that handle its procedure, who sits there, and what time they have. */
@Service
public class Offices {

    private static final List<Role> OF_THE_AGENCY = List.of(Role.LEADER, Role.CLERK_OF_SEALS);

    private final Units units;
    private final Accounts accounts;
    private final Procedures procedures;
    private final Handlings handlings;
    private final InstantSource clock;

    Offices(Units units, Accounts accounts, Procedures procedures, Handlings handlings, InstantSource clock) {
        this.units = units;
        this.accounts = accounts;
        this.procedures = procedures;
        this.handlings = handlings;
        this.clock = clock;
    }

    /** Where the procedure is handled; empty when it is not, or there is no such procedure. */
    public List<Unit> handling(String procedure) {
        return procedures.find(procedure).isEmpty() ? List.of() : handlings.unitsFor(procedure);
    }

    /** How the unit handles the procedure now. */
    public Optional<Handling> findHandling(String procedure, String unit) {
        return procedures.find(procedure).flatMap(_ -> handlings.find(procedure, unit, clock.instant()));
    }

    /** What a process of these procedures is held against at a unit; without one, at the first that handles one of them. */
    public Surroundings around(List<String> procedures, @Nullable String unit) {
        var chosen = unitFor(procedures, unit);
        var calendar = chosen.map(one -> units.calendarOf(one.code())).orElseGet(units::calendar);
        var limit = limit(procedures, calendar);
        var seats = chosen.map(one -> seatsAt(procedures, one.code()));
        return new Surroundings(
                limit.orElse(null),
                limit.map(one -> inOfficeTime(one, calendar)).orElse(null),
                chosen.map(Unit::name).orElse(""),
                code -> units.find(code).isPresent(),
                code -> this.procedures.find(code).isPresent(),
                task -> seats.map(at -> peopleFor(task, at)).orElse(1));
    }

    /** The unit that was named, where there is one; else the first that handles one of the procedures. */
    public Optional<Unit> unitFor(List<String> procedures, @Nullable String unit) {
        return Optional.ofNullable(unit)
                .filter(code -> !code.isBlank())
                .flatMap(units::find)
                .or(() -> procedures.stream()
                        .flatMap(procedure -> handling(procedure).stream())
                        .findFirst());
    }

    /** The shortest that the procedures allow by any way of filing. */
    private Optional<TimeLimit> limit(List<String> codes, WorkingCalendar calendar) {
        return codes.stream()
                .flatMap(code -> procedures.find(code).stream())
                .flatMap(procedure -> procedure.ways().stream())
                .map(Way::limit)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.comparing(limit -> inOfficeTime(limit, calendar)));
    }

    /** Hours and days as decisions count them, eight to the day; other limits as they fall from today. */
    private WorkingTime inOfficeTime(TimeLimit limit, WorkingCalendar calendar) {
        return switch (limit.unit()) {
            case WORKING_HOURS -> WorkingTime.ofMinutes(60L * limit.amount());
            case WORKING_DAYS -> WorkingTime.ofDays(limit.amount());
            case SAME_DAY -> WorkingTime.ofDays(1);
            case CALENDAR_DAYS, MONTHS -> {
                var from = calendar.nextOpening(clock.instant());
                yield calendar.between(from, Deadlines.dueAt(calendar, from, limit));
            }
        };
    }

    // ── who sits where ──────────────────────────────────────────────────────────────────────────────────────────────

    /** Where the dossiers of a process are received and handled. */
    public record Seats(String receiving, String handling) {}

    /** A unit that receives one of the procedures; another is looked at as if it did both. */
    public Seats seatsAt(List<String> procedures, String unit) {
        var handling = procedures.stream()
                .flatMap(procedure -> findHandling(procedure, unit).stream())
                .map(Handling::handlingUnit)
                .findFirst();
        return new Seats(unit, handling.orElse(unit));
    }

    /** How many could take up the task today. */
    public int peopleFor(TaskNode task, Seats seats) {
        var role = roleOf(task.role());
        return placeOf(task, role, seats)
                .map(unit -> accounts.officersWith(role, unit).size())
                .orElse(0);
    }

    private Optional<String> placeOf(TaskNode task, Role role, Seats seats) {
        return switch (task.unit()) {
            case Lane.RECEIVING -> Optional.of(seats.receiving());
            case Lane.COMMITTEE -> committeeOffice(seats.handling());
            case Lane.HANDLING -> Optional.of(handlingUnit(role, seats));
            default -> Optional.of(task.unit());
        };
    }

    private String handlingUnit(Role role, Seats seats) {
        if (role == Role.ONE_STOP_CLERK) {
            return seats.receiving();
        }
        return OF_THE_AGENCY.contains(role) ? agencyOf(seats.handling()) : seats.handling();
    }

    private String agencyOf(String unit) {
        return units.pathOf(unit).reversed().stream()
                .filter(one -> one.kind() == UnitKind.PEOPLES_COMMITTEE || one.kind() == UnitKind.DEPARTMENT)
                .map(Unit::code)
                .findFirst()
                .orElse(unit);
    }

    private Optional<String> committeeOffice(String unit) {
        return units.children(unit.split("\\.")[0]).stream()
                .filter(child -> child.kind() == UnitKind.COMMITTEE_OFFICE)
                .map(Unit::code)
                .findFirst();
    }

    /** As a dossier's own steps find their desks. */
    static Role roleOf(vn.motcua.process.Role role) {
        return switch (role) {
            case ONE_STOP -> Role.ONE_STOP_CLERK;
            case DIVISION_HEAD -> Role.DIVISION_HEAD;
            case SPECIALIST, CONSULTED_AGENCY, OTHER -> Role.SPECIALIST;
            case LEADER -> Role.LEADER;
            case CLERK_OF_SEALS -> Role.CLERK_OF_SEALS;
            case COMMITTEE_OFFICER -> Role.COMMITTEE_SPECIALIST;
            case COMMITTEE_LEADER -> Role.COMMITTEE_LEADER;
        };
    }
}
