// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of the tree of units from a day on: units that begin, get another name or end. What was before the day stays as it
 * was: a unit keeps its code for ever, and each name the days on which it had it.
 */
@Service
public class Reorganisations {

    private final AgencyTables tables;
    private final AgencyState state;

    Reorganisations(AgencyTables tables, AgencyState state) {
        this.tables = tables;
        this.state = state;
    }

    /** Why a unit cannot begin, change or end on the day; {@code key} ends the key of a message, {@code about} is the unit's code. */
    public record Objection(String key, String about) {}

    /**
     * @param begin units as they are from the day on: new ones, or known ones with another name
     * @param end codes of units whose last day is the day before
     */
    public record Change(LocalDate from, List<Unit> begin, Set<String> end, Map<String, String> successors) {}

    /** What stands in the way of a change, in the order of the units. */
    public List<Objection> objections(Change change) {
        var objections = new ArrayList<Objection>();
        change.begin().forEach(unit -> objectionTo(unit, change).ifPresent(objections::add));
        change.end().forEach(code -> objectionToEnd(code, change).ifPresent(objections::add));
        return objections;
    }

    private Optional<Objection> objectionTo(Unit unit, Change change) {
        if (!UnitImport.isCode(unit.code()) || !Objects.equals(unit.parent(), Unit.parentOf(unit.code()))) {
            return objection("code", unit.code());
        }
        if (unit.name().isBlank()) {
            return objection("name", unit.code());
        }
        if (versions(unit.code()).findAny().isEmpty()) {
            var parent = unit.parent();
            return parent == null || isThere(parent, change) ? Optional.empty() : objection("parent", unit.code());
        }
        return existsBefore(unit.code(), change) ? later(unit.code(), change) : objection("taken", unit.code());
    }

    private Optional<Objection> objectionToEnd(String code, Change change) {
        if (!existsBefore(code, change)) {
            return objection("gone", code);
        }
        var isLeftAlone = present().children(code, change.from()).stream()
                .anyMatch(child -> !change.end().contains(child.code()));
        return isLeftAlone ? objection("children", code) : later(code, change);
    }

    /** A change that comes later was made on the ground of how things are now. */
    private Optional<Objection> later(String code, Change change) {
        return versions(code).anyMatch(unit -> unit.validFrom().isAfter(change.from()))
                ? objection("later", code)
                : Optional.empty();
    }

    /** Exists on the day, and on the day before as the same version: that one can be cut off. */
    private boolean existsBefore(String code, Change change) {
        return versions(code)
                .anyMatch(
                        unit -> unit.existsOn(change.from()) && unit.validFrom().isBefore(change.from()));
    }

    private boolean isThere(String code, Change change) {
        return !change.end().contains(code)
                && (change.begin().stream().anyMatch(unit -> unit.code().equals(code))
                        || versions(code).anyMatch(unit -> unit.existsOn(change.from())));
    }

    private static Optional<Objection> objection(String key, String about) {
        return Optional.of(new Objection(key, about));
    }

    private Stream<Unit> versions(String code) {
        return present().versionsOf(code).stream();
    }

    private UnitTree present() {
        return state.current().units();
    }

    /** Carries out what nothing stands in the way of, in the transaction of the caller or one of its own. */
    @Transactional
    public void carryOut(Change change) {
        var rows = tables.units();
        change.end().forEach(code -> cutOff(code, change.from(), rows));
        change.begin().forEach(unit -> begin(unit, change.from(), rows));
        change.successors()
                .forEach((unit, successor) -> tables.save(new Successors.Succession(unit, change.from(), successor)));
        tables.nextRevision();
        state.reloadWhenCommitted();
    }

    private void begin(Unit unit, LocalDate from, List<UnitRow> rows) {
        var before = versionOn(unit.code(), from, rows);
        before.ifPresent(_ -> cutOff(unit.code(), from, rows));
        tables.save(new UnitRow(
                new Unit(
                        unit.code(),
                        unit.parent(),
                        unit.level(),
                        unit.kind(),
                        unit.name(),
                        unit.nameEn(),
                        from,
                        before.map(row -> row.unit().validTo()).orElse(null),
                        unit.address(),
                        unit.phone(),
                        unit.division()),
                before.map(UnitRow::hours).orElse(null)));
    }

    private void cutOff(String code, LocalDate from, List<UnitRow> rows) {
        var row = versionOn(code, from, rows)
                .orElseThrow(() -> new IllegalStateException("The unit " + code + " does not exist on " + from
                        + "; ask for the objections before a change is carried out"));
        tables.end(row.unit(), from.minusDays(1));
    }

    private static Optional<UnitRow> versionOn(String code, LocalDate day, List<UnitRow> rows) {
        return rows.stream()
                .filter(row -> row.unit().code().equals(code) && row.unit().existsOn(day))
                .findFirst();
    }

    /** A code below a unit that none has had yet, next to those of its kind; {@code also} are codes that are promised. */
    public String freeCode(String parent, UnitKind kind, Collection<String> also) {
        var taken = Stream.concat(present().codes().stream(), also.stream())
                .filter(code -> parent.equals(Unit.parentOf(code)))
                .collect(Collectors.toSet());
        var ofItsKind = present().codes().stream()
                .filter(taken::contains)
                .filter(code -> versions(code).anyMatch(unit -> unit.kind() == kind))
                .map(Reorganisations::numberOf)
                .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("00");
        var number = Integer.parseInt(ofItsKind) + 1;
        while (taken.contains(code(parent, number, ofItsKind.length()))) {
            number++;
        }
        return code(parent, number, ofItsKind.length());
    }

    private static String numberOf(String code) {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    private static String code(String parent, int number, int width) {
        var digits = Integer.toString(number);
        return parent + "." + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
