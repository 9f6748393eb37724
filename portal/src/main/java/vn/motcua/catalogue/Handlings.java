// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.administration.Area;
import vn.motcua.administration.Change;
import vn.motcua.administration.ChangeLog;
import vn.motcua.administration.Deed;
import vn.motcua.administration.Doer;
import vn.motcua.agency.Level;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;
import vn.motcua.calendar.SupplementPolicy;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.form.Form;
import vn.motcua.process.ProcessDefinition;

/** Who handles which procedure, by which form and process, at a given time. */
@Service
public class Handlings {

    private final Procedures procedures;
    private final Publications publications;
    private final HandlingRows rows;
    private final Units units;
    private final ChangeLog changes;
    private final InstantSource clock;

    Handlings(
            Procedures procedures,
            Publications publications,
            HandlingRows rows,
            Units units,
            ChangeLog changes,
            InstantSource clock) {
        this.procedures = procedures;
        this.publications = publications;
        this.rows = rows;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    /** The units at which the procedure may be filed now, in Vietnamese order of their names; empty: nowhere here. */
    public List<Unit> unitsFor(String procedure) {
        return unitsFor(procedure, clock.instant());
    }

    public List<Unit> unitsFor(String procedure, Instant at) {
        var date = units.dateOf(at);
        return rows.findValid(procedure, date).stream()
                .flatMap(rule -> receivers(rule, date))
                .distinct()
                .sorted(Comparator.comparing(Unit::name, java.text.Collator.getInstance(java.util.Locale.of("vi"))))
                .toList();
    }

    /** Whether the procedure can be filed somewhere here now: it has a form, a process and a unit. */
    public boolean canBeFiled(String procedure) {
        var date = units.dateOf(clock.instant());
        return rows.findValid(procedure, date).stream().anyMatch(rule -> isComplete(procedure, rule));
    }

    private boolean isComplete(String procedure, HandlingRow rule) {
        return publications.findLatestForm(procedure).isPresent()
                && publications.findLatestProcess(rule.process()).isPresent();
    }

    /** How the unit handles the procedure now; throws {@link NotHandledThere}. */
    public Handling get(String procedure, String unit) {
        return get(procedure, unit, clock.instant());
    }

    public Handling get(String procedure, String unit, Instant at) {
        return find(procedure, unit, at).orElseThrow(() -> new NotHandledThere(procedure, unit));
    }

    public Optional<Handling> find(String procedure, String unit, Instant at) {
        var date = units.dateOf(at);
        return rows.findValid(procedure, date).stream()
                .filter(rule -> receivers(rule, date)
                        .anyMatch(receiver -> receiver.code().equals(unit)))
                .findFirst()
                .flatMap(rule -> handling(procedure, unit, rule));
    }

    private Optional<Handling> handling(String code, String unit, HandlingRow rule) {
        var procedure = procedures.get(code);
        return publications
                .findLatestForm(code)
                .flatMap(form -> publications
                        .findLatestProcess(rule.process())
                        .map(process -> new Handling(
                                procedure,
                                form,
                                process,
                                unit,
                                handles(rule, unit),
                                limits(procedure),
                                rule.supplement(),
                                rule.afterThreeIsTomorrow())));
    }

    /** How every unit handles the procedure that does so now; none when it cannot be filed here. */
    public List<Handling> everywhere(String procedure) {
        var date = units.dateOf(clock.instant());
        return rows.findValid(procedure, date).stream()
                .flatMap(rule -> everywhere(
                        procedure, rule, receivers(rule, date).map(Unit::code).toList()))
                .toList();
    }

    private Stream<Handling> everywhere(String procedure, HandlingRow rule, List<String> receivers) {
        return receivers.stream()
                .limit(1)
                .flatMap(first -> handling(procedure, first, rule).stream())
                .flatMap(first -> receivers.stream().map(unit -> first.at(unit, handles(rule, unit))));
    }

    private static String handles(HandlingRow rule, String receiver) {
        return rule.handles().equals(HandlingRow.RECEIVER) ? receiver : rule.handles();
    }

    private static Map<Channel, TimeLimit> limits(Procedure procedure) {
        var limits = new EnumMap<Channel, TimeLimit>(Channel.class);
        for (var way : procedure.ways()) {
            if (way.limit() != null) {
                limits.putIfAbsent(way.channel(), way.limit());
            }
        }
        return limits;
    }

    private Stream<Unit> receivers(HandlingRow rule, LocalDate date) {
        return switch (rule.receives()) {
            case HandlingRow.COMMUNE -> units.communes(date).stream();
            case HandlingRow.DISTRICT -> units.all(date).stream().filter(Handlings::isDistrict);
            default -> units.find(rule.receives(), date).filter(unit -> unit.existsOn(date)).stream();
        };
    }

    private static boolean isDistrict(Unit unit) {
        return unit.kind() == UnitKind.PEOPLES_COMMITTEE && unit.level() == Level.DISTRICT;
    }

    /** The procedures that are handled by a process now or later. */
    public List<ProcessUse> usesOf(String process) {
        return rows.following(process, units.dateOf(clock.instant())).stream()
                .map(rule -> new ProcessUse(
                        rule.procedure(),
                        procedures.get(rule.procedure()).name(),
                        rule.receives(),
                        rule.validFrom(),
                        rule.validTo()))
                .toList();
    }

    /**
     * From today the procedure is handled by another process wherever it is handled; dossiers under way keep theirs.
     *
     * @return the process before; empty when the procedure is handled nowhere here
     */
    @Transactional
    public Optional<String> chooseProcess(String procedure, String process, UUID by) {
        var date = units.dateOf(clock.instant());
        var valid = rows.findValid(procedure, date);
        valid.stream()
                .filter(rule -> !rule.process().equals(process))
                .forEach(rule -> rows.choose(rule, process, rule.supplement(), date, by));
        return valid.stream().map(HandlingRow::process).findFirst();
    }

    /** What becomes of the deadline after a supplement, wherever the procedure is handled now; empty when it is nowhere. */
    public Optional<SupplementPolicy> findSupplement(String procedure) {
        return rows.findValid(procedure, units.dateOf(clock.instant())).stream()
                .map(HandlingRow::supplement)
                .findFirst();
    }

    /** From today deadlines of new dossiers go by another policy; those under way keep theirs. Says whether it changed. */
    @Transactional
    public boolean chooseSupplement(String procedure, SupplementPolicy policy, Doer by) {
        var date = units.dateOf(clock.instant());
        var others = rows.findValid(procedure, date).stream()
                .filter(rule -> rule.supplement() != policy)
                .toList();
        others.forEach(rule -> rows.choose(rule, rule.process(), policy, date, Objects.requireNonNull(by.account())));
        if (others.isEmpty()) {
            return false;
        }
        changes.note(
                by,
                Change.of(
                                Area.PROCEDURES,
                                Deed.CHANGED,
                                procedure,
                                procedures.get(procedure).name().noted())
                        .withCode("supplement", others.getFirst().supplement(), policy));
        return true;
    }

    /** The key of the process by which the procedure is handled now. */
    public Optional<String> findProcessKey(String procedure) {
        return rows.findValid(procedure, units.dateOf(clock.instant())).stream()
                .map(HandlingRow::process)
                .findFirst();
    }

    /** The keys of the processes by which procedures are handled now; those handled nowhere are left out. */
    public Map<String, String> processKeys(Collection<String> procedures) {
        return rows.processesOf(procedures, units.dateOf(clock.instant()));
    }

    /** The process by which the procedure is handled now, or that was imported under its code; for its picture. */
    public Optional<ProcessDefinition> findProcessOf(String procedure) {
        var date = units.dateOf(clock.instant());
        return rows.findValid(procedure, date).stream()
                .map(HandlingRow::process)
                .findFirst()
                .or(() -> Optional.of(procedure))
                .flatMap(publications::findLatestProcess)
                .map(publications::process);
    }

    public Form form(UUID version) {
        return publications.form(version);
    }

    public ProcessDefinition process(UUID version) {
        return publications.process(version);
    }
}
