// SPDX-License-Identifier: Apache-2.0
package vn.motcua.reform;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Destinations;
import vn.motcua.agency.Reorganisations;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.Units;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Handovers;
import vn.motcua.catalogue.Publications;
import vn.motcua.dossier.Relocations;
import vn.motcua.dossier.Relocations.Extent;
import vn.motcua.identity.Role;
import vn.motcua.identity.Transfers;
import vn.motcua.platform.VietnamTime;
import vn.motcua.queue.HallMoves;
import vn.motcua.reform.Effects.Going;
import vn.motcua.reform.Outlook.Remark;
import vn.motcua.reform.ReformPlan.Founded;
import vn.motcua.reform.ReformPlan.Giving;

/** Looks at a plan before it is carried out: what would move, what stands in the way, what nobody would do afterwards. */
@Component
class Outlooks {

    private final Effects effects;
    private final Reorganisations reorganisations;
    private final Handovers handovers;
    private final Relocations relocations;
    private final Transfers transfers;
    private final HallMoves halls;
    private final Publications publications;
    private final Units units;
    private final InstantSource clock;

    Outlooks(
            Effects effects,
            Reorganisations reorganisations,
            Handovers handovers,
            Relocations relocations,
            Transfers transfers,
            HallMoves halls,
            Publications publications,
            Units units,
            InstantSource clock) {
        this.effects = effects;
        this.reorganisations = reorganisations;
        this.handovers = handovers;
        this.relocations = relocations;
        this.transfers = transfers;
        this.halls = halls;
        this.publications = publications;
        this.units = units;
        this.clock = clock;
    }

    Outlook of(Reform reform, Map<String, Map<String, String>> byHand) {
        return new Look(reform, byHand).outlook();
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    /** One look at one plan. */
    private final class Look {

        private final Reform reform;
        private final ReformPlan plan;
        private final Destinations to;
        private final Map<String, Map<String, String>> byHand;
        private final List<Remark> remarks = new ArrayList<>();

        private Look(Reform reform, Map<String, Map<String, String>> byHand) {
            this.reform = reform;
            this.plan = reform.plan();
            this.to = plan.destinations();
            this.byHand = byHand;
        }

        private Outlook outlook() {
            var extent = relocations.extent(new Relocations.Plan(to, byHand));
            var officials = effects.officials(reform);
            var givingHalls = givingHalls();
            var expected = halls.expected(givingHalls, reform.from());
            obstacles();
            doubts(extent, officials);
            hallDoubts(givingHalls, expected);
            var ending =
                    (int) officials.stream().filter(one -> one.to() == null).count();
            return new Outlook(
                    extent.dossiers(),
                    extent.steps(),
                    extent.assigned(),
                    extent.drafts(),
                    officials.size() - ending,
                    ending,
                    handovers.count(to, reform.from()),
                    expected.appointments(),
                    remarks);
        }

        // ── what stands in the way ──────────────────────────────────────────────────────────────────────────────────

        private void obstacles() {
            if (plan.concerned().isEmpty()) {
                remarks.add(Remark.wrong("nothing", ""));
            }
            plan.renamed().stream()
                    .filter(one -> units.find(one.code()).isEmpty())
                    .forEach(one -> remarks.add(Remark.wrong("unit.gone", one.code())));
            plan.renamed().stream()
                    .filter(one -> units.find(one.code(), reform.from())
                            .filter(unit -> unit.name().equals(one.name())
                                    && unit.nameEn().equals(one.nameEn()))
                            .isPresent())
                    .forEach(one -> remarks.add(Remark.wrong("sameName", one.code())));
            duplicates();
            reorganisations
                    .objections(effects.change(reform))
                    .forEach(one -> remarks.add(Remark.wrong("unit." + one.key(), one.about())));
            plan.giving().forEach(this::leftAlone);
            takers().stream()
                    .filter(taker -> !isThere(taker))
                    .forEach(taker -> remarks.add(Remark.wrong("taker", taker)));
        }

        private void duplicates() {
            var seen = new TreeSet<String>();
            plan.founded().stream()
                    .map(Founded::code)
                    .filter(code -> !seen.add(code))
                    .forEach(code -> remarks.add(Remark.wrong("twice", code)));
            plan.founded().stream()
                    .map(Founded::code)
                    .filter(code -> !units.versionsOf(code).isEmpty())
                    .forEach(code -> remarks.add(Remark.wrong("unit.taken", code)));
        }

        private void leftAlone(Giving giving) {
            if (giving.ends() && giving.to().isBlank()) {
                var tasks = handovers.tasksOf(giving.unit(), reform.from()).size();
                var running = relocations.running(giving.unit(), "", 1).size();
                if (tasks > 0 || running > 0) {
                    remarks.add(Remark.wrong("nowhere", giving.unit(), tasks));
                }
            }
        }

        private Set<String> takers() {
            var takers = to.takers();
            plan.giving().forEach(giving -> takers.addAll(giving.officials().values()));
            byHand.values().forEach(way -> takers.addAll(way.values()));
            takers.remove(Giving.NOWHERE);
            takers.remove("");
            return takers;
        }

        private boolean isThere(String code) {
            var ends = plan.giving().stream()
                    .anyMatch(one -> one.ends() && one.unit().equals(code));
            return !ends
                    && (founded(code)
                            || units.find(code, reform.from())
                                    .filter(unit -> unit.existsOn(reform.from()))
                                    .isPresent());
        }

        private boolean founded(String code) {
            return plan.founded().stream().anyMatch(one -> one.code().equals(code));
        }

        // ── what is to be looked at ─────────────────────────────────────────────────────────────────────────────────

        private void doubts(Extent extent, List<Going> officials) {
            if (!reform.from().isAfter(today())) {
                remarks.add(Remark.doubtful("atOnce", ""));
            }
            handovers
                    .clashes(to, reform.from())
                    .forEach(clash -> remarks.add(Remark.doubtful(
                            "clash", "", clash.procedure(), clash.name().vi(), clash.kept(), clash.dropped())));
            missing(extent, officials);
            endingPosts(officials);
            to.all().forEach(this::otherHours);
            processesThatName();
        }

        /** Roles that are held where the work comes from, and by nobody where it goes to. */
        private void missing(Extent extent, List<Going> officials) {
            var needed = new TreeMap<String, Set<Role>>();
            extent.desks()
                    .forEach((unit, roles) ->
                            needed.computeIfAbsent(unit, _ -> new TreeSet<>()).addAll(roles));
            for (var giver : to.givers()) {
                var roles = roles(List.of(giver));
                takersOf(giver)
                        .forEach(taker -> needed.computeIfAbsent(taker, _ -> new TreeSet<>())
                                .addAll(roles));
            }
            needed.forEach((unit, roles) -> {
                var there = unit.isEmpty() || founded(unit) ? new TreeSet<Role>() : roles(List.of(unit));
                officials.stream()
                        .filter(going -> unit.equals(going.to()))
                        .forEach(going -> there.add(going.held().post().role()));
                roles.stream()
                        .filter(role -> role != Role.ADMINISTRATOR && !there.contains(role))
                        .forEach(role -> remarks.add(Remark.doubtful("nobody", unit, role)));
            });
        }

        private Set<String> takersOf(String giver) {
            var takers = new TreeSet<String>(
                    to.byProcedure().getOrDefault(giver, Map.of()).values());
            if (to.all().containsKey(giver)) {
                takers.add(to.all().get(giver));
            }
            takers.remove(giver);
            return takers;
        }

        private TreeSet<Role> roles(Collection<String> at) {
            return transfers.heldAt(at, reform.from()).stream()
                    .map(held -> held.post().role())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private void endingPosts(List<Going> officials) {
            officials.stream()
                    .filter(going -> going.to() == null)
                    .collect(Collectors.groupingBy(
                            going -> going.held().post().unit(), TreeMap::new, Collectors.counting()))
                    .forEach((unit, count) -> remarks.add(Remark.doubtful("endingPosts", unit, count)));
        }

        private void otherHours(String giver, String taker) {
            if (units.find(giver).isPresent() && calendarAt(taker) != units.calendarOf(giver)) {
                remarks.add(Remark.doubtful("otherHours", giver, taker));
            }
        }

        /** A unit that is founded has no office hours of its own at first. */
        private WorkingCalendar calendarAt(String taker) {
            if (units.find(taker).isPresent()) {
                return units.calendarOf(taker);
            }
            var above = Unit.parentOf(taker);
            return above == null ? units.calendar() : calendarAt(above);
        }

        private void processesThatName() {
            var ending = plan.giving().stream()
                    .filter(Giving::ends)
                    .map(Giving::unit)
                    .toList();
            if (ending.isEmpty()) {
                return;
            }
            for (var process : publications.processes()) {
                var file = publications.processFile(process.id());
                ending.stream()
                        .filter(unit -> file.contains("\"" + unit + "\""))
                        .forEach(unit -> remarks.add(Remark.doubtful("process", unit, process.key())));
            }
        }

        // ── halls ───────────────────────────────────────────────────────────────────────────────────────────────────

        private List<String> givingHalls() {
            return to.all().keySet().stream()
                    .filter(unit -> units.find(unit, reform.from())
                            .map(Unit::kind)
                            .filter(kind -> kind == UnitKind.ONE_STOP)
                            .isPresent())
                    .toList();
        }

        private void hallDoubts(List<String> givingHalls, HallMoves.Expected expected) {
            if (!reform.from().isAfter(today()) && expected.waiting() > 0) {
                remarks.add(Remark.doubtful("waiting", givingHalls.getFirst(), expected.waiting()));
            }
            for (var hall : givingHalls) {
                var taker = to.all().get(hall);
                var closed =
                        taker == null || units.find(taker).isEmpty() ? 0 : halls.closedThen(hall, taker, reform.from());
                if (closed > 0) {
                    remarks.add(Remark.doubtful("closedThen", hall, closed));
                }
            }
        }
    }
}
