// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.relocating;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Unit;
import vn.motcua.agency.Units;
import vn.motcua.dossier.Relocations.Extent;
import vn.motcua.dossier.Relocations.Moved;
import vn.motcua.dossier.Relocations.Plan;
import vn.motcua.dossier.Relocations.Running;
import vn.motcua.dossier.moving.Chronicle;
import vn.motcua.dossier.relocating.RelocationTable.Closed;
import vn.motcua.dossier.relocating.RelocationTable.Place;
import vn.motcua.dossier.rulebook.Rulebook;
import vn.motcua.dossier.state.Loaded;
import vn.motcua.dossier.state.StepRow;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.journal.Journal;
import vn.motcua.journal.NewEntry;

/** Looks at what a reform moves, and moves it. */
@Component
public class Relocating {

    private final RelocationTable table;
    private final Rulebook rulebook;
    private final Units units;
    private final Accounts accounts;
    private final Journal journal;
    private final InstantSource clock;

    Relocating(
            RelocationTable table,
            Rulebook rulebook,
            Units units,
            Accounts accounts,
            Journal journal,
            InstantSource clock) {
        this.table = table;
        this.rulebook = rulebook;
        this.units = units;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    public List<Running> running(String unit, String after, int limit) {
        return table.running(unit, after, limit).stream()
                .map(one -> new Running(one.code(), one.procedure(), one.procedureName(), one.submittedAt()))
                .toList();
    }

    public Extent extent(Plan plan) {
        var givers = plan.givers();
        if (givers.isEmpty()) {
            return new Extent(0, 0, 0, 0, Map.of());
        }
        var dossiers = new TreeSet<UUID>();
        var desks = new TreeMap<String, Set<Role>>();
        var steps = 0;
        var assigned = 0;
        for (var place : table.places(givers)) {
            if (moves(place.receiving(), place, plan) || moves(place.handling(), place, plan)) {
                dossiers.add(place.dossier());
            }
            if (!place.unit().isEmpty() && moves(place.unit(), place, plan)) {
                dossiers.add(place.dossier());
                steps++;
                assigned += place.isAssigned() ? 1 : 0;
                desks.computeIfAbsent(plan.of(place.code(), place.procedure(), place.unit()), _ -> new TreeSet<>())
                        .add(Role.valueOf(place.role()));
            }
        }
        var drafts = table.drafts(givers).stream()
                .filter(drafted ->
                        !plan.to().of(drafted.unit(), drafted.procedure()).equals(drafted.unit()))
                .mapToInt(RelocationTable.Drafted::count)
                .sum();
        return new Extent(dossiers.size(), steps, assigned, drafts, desks);
    }

    private static boolean moves(String unit, Place place, Plan plan) {
        return !plan.of(place.code(), place.procedure(), unit).equals(unit);
    }

    public Moved move(Plan plan, @Nullable UUID after, int most) {
        var givers = plan.givers();
        if (givers.isEmpty()) {
            return new Moved(0, null);
        }
        var batch = table.lock(givers, Objects.requireNonNullElse(after, RelocationTable.beginning()), most);
        var told = new ArrayList<NewEntry>();
        var holders = new Holders();
        batch.forEach(loaded -> relocation(loaded, plan, holders).ifPresent(relocation -> {
            table.write(relocation);
            told.add(told(loaded, relocation));
        }));
        journal.append(told);
        return new Moved(
                told.size(),
                batch.size() < most ? null : batch.getLast().dossier().id());
    }

    private Optional<Relocation> relocation(Loaded loaded, Plan plan, Holders holders) {
        var dossier = loaded.dossier();
        UnaryOperator<String> to = unit -> plan.of(dossier.code(), dossier.procedureCode(), unit);
        var offices = new Relocation.Offices(
                rulebook.calendar(dossier.handlingUnit()), rulebook.calendar(to.apply(dossier.handlingUnit())));
        return Relocation.of(loaded, to, offices, holders::stay, clock.instant());
    }

    private NewEntry told(Loaded loaded, Relocation relocation) {
        var way = relocation.way(loaded);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("from", way.from());
        facts.put("to", way.to());
        facts.put("reason", name(way.from()) + " → " + name(way.to()));
        var kind = relocation.concernsTheApplicant() ? Chronicle.DOSSIER_RELOCATED : Chronicle.STEP_RELOCATED;
        return Chronicle.noted(kind, relocation.after(), way.to(), clock.instant(), facts);
    }

    private String name(String unit) {
        return units.find(unit).map(Unit::name).orElse(unit);
    }

    /** Who holds which role at which unit, asked once for each. */
    private final class Holders {

        private final Map<String, Set<UUID>> known = new HashMap<>();

        boolean stay(StepRow step, String unit) {
            return step.assignee() != null
                    && known.computeIfAbsent(
                                    unit + " " + step.role(),
                                    _ -> accounts.officersWith(step.role(), unit).stream()
                                            .map(Account::id)
                                            .collect(Collectors.toSet()))
                            .contains(step.assignee());
        }
    }

    public Moved openArchive(Plan plan, String unit, @Nullable UUID after, int most) {
        var batch = table.closed(unit, Objects.requireNonNullElse(after, RelocationTable.beginning()), most);
        batch.stream()
                .collect(Collectors.groupingBy(
                        closed -> plan.to().of(unit, closed.procedure()),
                        Collectors.mapping(Closed::id, Collectors.toList())))
                .forEach((to, dossiers) -> inherit(dossiers, unit, to));
        return new Moved(
                batch.size(), batch.size() < most ? null : batch.getLast().id());
    }

    private void inherit(List<UUID> dossiers, String unit, String to) {
        if (!to.equals(unit)) {
            table.inherit(dossiers, to);
        }
    }

    public void moveDesks(Plan plan) {
        var to = plan.to();
        if (to.givers().isEmpty()) {
            return;
        }
        table.drafts(to.givers())
                .forEach(drafted -> table.moveDrafts(drafted, to.of(drafted.unit(), drafted.procedure())));
        to.all().forEach(table::moveLabels);
        table.openContests(to.givers())
                .forEach(open -> table.moveContest(open.id(), to.of(open.unit(), open.procedure())));
    }
}
