// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.agency.Destinations;
import vn.motcua.agency.Level;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;

/** Procedures that go from one unit to another in a reform. Rules for every commune or district name no unit and need no change. */
@Service
public class Handovers {

    private final HandlingRows rows;
    private final Procedures procedures;
    private final Units units;

    Handovers(HandlingRows rows, Procedures procedures, Units units) {
        this.rows = rows;
        this.procedures = procedures;
        this.units = units;
    }

    /** A procedure that a unit receives or handles. */
    public record Task(String procedure, Wording name) {}

    /** A procedure for which two units that become one have different rules: the first one's stays. */
    public record Clash(String procedure, Wording name, String kept, String dropped) {}

    /** What a unit receives or handles on a day, rules for all of its kind included. */
    public List<Task> tasksOf(String unit, LocalDate day) {
        var found = units.find(unit, day).filter(one -> one.existsOn(day));
        return rows.allValid(day).stream()
                .filter(rule -> rule.handles().equals(unit)
                        || found.filter(one -> receives(rule, one)).isPresent())
                .map(HandlingRow::procedure)
                .distinct()
                .map(this::task)
                .toList();
    }

    private static boolean receives(HandlingRow rule, Unit unit) {
        return switch (rule.receives()) {
            case HandlingRow.COMMUNE -> isCommittee(unit, Level.COMMUNE);
            case HandlingRow.DISTRICT -> isCommittee(unit, Level.DISTRICT);
            default -> rule.receives().equals(unit.code());
        };
    }

    private static boolean isCommittee(Unit unit, Level level) {
        return unit.kind() == UnitKind.PEOPLES_COMMITTEE && unit.level() == level;
    }

    private Task task(String procedure) {
        return new Task(procedure, procedures.get(procedure).name());
    }

    /** How many rules would change. */
    public int count(Destinations to, LocalDate from) {
        return (int) changing(to, from).count();
    }

    private Stream<HandlingRow> changing(Destinations to, LocalDate from) {
        return rows.naming(to.givers(), from).stream()
                .filter(rule -> !changed(rule, to, from).receives().equals(rule.receives())
                        || !changed(rule, to, from).handles().equals(rule.handles()));
    }

    private static HandlingRow changed(HandlingRow rule, Destinations to, LocalDate from) {
        return rule.at(to.of(rule.receives(), rule.procedure()), to.of(rule.handles(), rule.procedure()), from);
    }

    /** Where two rules would become one that says two things. */
    public List<Clash> clashes(Destinations to, LocalDate from) {
        var clashes = new ArrayList<Clash>();
        var kept = new ArrayList<HandlingRow>();
        changing(to, from).forEach(rule -> {
            var changed = changed(rule, to, from);
            Stream.concat(kept.stream(), rows.all(rule.procedure()).stream().filter(other -> !isGiven(other, to)))
                    .filter(other -> other.procedure().equals(changed.procedure())
                            && other.receives().equals(changed.receives())
                            && other.meets(changed)
                            && !other.process().equals(changed.process()))
                    .findFirst()
                    .ifPresent(other -> clashes.add(new Clash(
                            rule.procedure(),
                            procedures.get(rule.procedure()).name(),
                            other.process(),
                            changed.process())));
            kept.add(changed);
        });
        return clashes;
    }

    private static boolean isGiven(HandlingRow rule, Destinations to) {
        return to.givers().contains(rule.receives());
    }

    /** From a day on the rules name the new units; by whom it was decided keeps an upgrade of the program from undoing it. */
    @Transactional
    public int handOver(Destinations to, LocalDate from, UUID by) {
        var changing = changing(to, from).toList();
        changing.forEach(rule -> rows.replace(rule, changed(rule, to, from), from, by));
        return changing.size();
    }
}
