// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.motcua.demonstration.Office.Cast;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Accounts;
import vn.motcua.imports.ImportProgress;
import vn.motcua.platform.VietnamTime;
import vn.motcua.vault.Vault;

/**
 * A province in motion: citizens and officials who do not exist file, examine, sign and fetch, through the same facades
 * as everybody, on a clock that runs from some days ago until now.
 */
@Service
public class Simulation {

    /** The present administration began on this day; the officials of the demonstration work in it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private static final int FEWEST_PEOPLE = 20;
    private static final int MOST_PEOPLE = 2_000;

    private final Officials officials;
    private final People people;
    private final SamplePapers papers;
    private final Offers offers;
    private final Dossiers dossiers;
    private final Accounts accounts;
    private final Vault vault;
    private final PartTable parts;
    private final Stage stage;
    private final InstantSource clock;

    Simulation(
            Officials officials,
            People people,
            SamplePapers papers,
            Offers offers,
            Dossiers dossiers,
            Accounts accounts,
            Vault vault,
            PartTable parts,
            Stage stage,
            InstantSource clock) {
        this.officials = officials;
        this.people = people;
        this.papers = papers;
        this.offers = offers;
        this.dossiers = dossiers;
        this.accounts = accounts;
        this.vault = vault;
        this.parts = parts;
        this.stage = stage;
        this.clock = clock;
    }

    /** Plays the lives; may be called again, and beside a portal that is at work. */
    public SimulationReport run(SimulationOrder order, ImportProgress progress) {
        var begun = System.nanoTime();
        var offices = offices(order, clock.instant(), List.of());
        stage.play(offices, progress);
        return SimulationReport.of(offices, begun);
    }

    /**
     * The past of some units of a new portal, with the dossiers of the citizen of the demonstration besides. It is played
     * once: when it was cut short, the next call plays the offices that are missing, as they would have been.
     */
    SimulationReport playThePast(SimulationOrder order, Predicate<String> units, ImportProgress progress) {
        return playThePast(order, units, offices -> stage.playEachOnce(offices, progress));
    }

    /** The same for all units that are left, beside a portal that has opened. */
    SimulationReport playThePastBeside(SimulationOrder order) {
        return playThePast(order, _ -> true, stage::playEachOnceBeside);
    }

    private SimulationReport playThePast(
            SimulationOrder order, Predicate<String> units, Consumer<List<Office>> player) {
        var begun = System.nanoTime();
        var done = parts.offices();
        var offices = offices(order, parts.since(Part.DOSSIERS_BEGUN), SampleStories.ALL).stream()
                .filter(office -> units.test(office.unit()) && !done.contains(office.unit()))
                .toList();
        player.accept(offices);
        return SimulationReport.of(offices, begun);
    }

    private List<Office> offices(SimulationOrder order, Instant end, List<SampleStories.Story> stories) {
        var from = firstMoment(order, end);
        officials.appoint();
        var crowd = people.welcome(Math.clamp(order.dossiers() / 8, FEWEST_PEOPLE, MOST_PEOPLE));
        var samples = papers.keep(crowd.getFirst().actor());
        var all = offers.all(order.seed());
        var arrivals =
                new ArrayList<>(new Traffic(all, crowd.size(), from, end, order.seed()).arrivals(order.dossiers()));
        stories.forEach(story -> story.arrival(all, end).ifPresent(arrivals::add));
        return offices(new Cast(dossiers, vault, new Roster(accounts), crowd, samples), arrivals, end, order.seed());
    }

    /** How many days back a simulation can begin now. */
    public long mostDays() {
        return Duration.between(FIRST_DAY.atStartOfDay(VietnamTime.ZONE).toInstant(), clock.instant())
                .toDays();
    }

    private Instant firstMoment(SimulationOrder order, Instant end) {
        if (order.days() > mostDays()) {
            throw new IllegalArgumentException("A simulation begins on " + FIRST_DAY
                    + " or later, when the present units began their work: take " + mostDays()
                    + " days or fewer, not " + order.days());
        }
        return end.minus(Duration.ofDays(order.days()));
    }

    /** Those with the most to do first, so that none is left over at the end. */
    private static List<Office> offices(Cast cast, List<Arrival> arrivals, Instant end, long seed) {
        return arrivals.stream()
                .collect(Collectors.groupingBy(arrival -> arrival.offer().unit(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingInt((List<Arrival> some) -> -some.size()))
                .map(some -> new Office(cast, some, end, seed))
                .toList();
    }
}
