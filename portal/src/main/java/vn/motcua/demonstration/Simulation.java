// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.demonstration.Office.Cast;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Status;
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

    private static final int DEEDS_AT_ONCE = 250;
    private static final int FEWEST_PEOPLE = 20;
    private static final int MOST_PEOPLE = 2_000;

    private final Officials officials;
    private final People people;
    private final SamplePapers papers;
    private final Offers offers;
    private final Dossiers dossiers;
    private final Accounts accounts;
    private final Vault vault;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    Simulation(
            Officials officials,
            People people,
            SamplePapers papers,
            Offers offers,
            Dossiers dossiers,
            Accounts accounts,
            Vault vault,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            InstantSource clock) {
        this.officials = officials;
        this.people = people;
        this.papers = papers;
        this.offers = offers;
        this.dossiers = dossiers;
        this.accounts = accounts;
        this.vault = vault;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Plays the lives; may be called again, and beside a portal that is at work. */
    public SimulationReport run(SimulationOrder order, ImportProgress progress) {
        return run(order, List.of(), progress);
    }

    /** As {@link #run(SimulationOrder, ImportProgress)}, with the dossiers of the citizen of the demonstration besides. */
    SimulationReport runWithSampleCitizen(SimulationOrder order, ImportProgress progress) {
        return run(order, SampleStories.ALL, progress);
    }

    private SimulationReport run(SimulationOrder order, List<SampleStories.Story> stories, ImportProgress progress) {
        var begun = System.nanoTime();
        var end = clock.instant();
        var from = end.minus(Duration.ofDays(order.days()));
        if (VietnamTime.dateOf(from).isBefore(FIRST_DAY)) {
            throw new IllegalArgumentException("A simulation begins on " + FIRST_DAY
                    + " or later, when the present units began their work: take "
                    + Duration.between(FIRST_DAY.atStartOfDay(VietnamTime.ZONE).toInstant(), end)
                            .toDays()
                    + " days or fewer, not " + order.days());
        }
        officials.appoint();
        var crowd = people.welcome(Math.clamp(order.dossiers() / 8, FEWEST_PEOPLE, MOST_PEOPLE));
        var samples = papers.keep(crowd.getFirst().actor());
        var all = offers.all(order.seed());
        var arrivals =
                new ArrayList<>(new Traffic(all, crowd.size(), from, end, order.seed()).arrivals(order.dossiers()));
        stories.forEach(story -> story.arrival(all, end).ifPresent(arrivals::add));
        var cast = new Cast(dossiers, vault, new Roster(accounts), crowd, samples);
        var offices = offices(cast, arrivals, end, order.seed());
        play(offices, arrivals.size(), progress);
        jdbc.sql("ANALYZE").update();
        return report(offices, Duration.ofNanos(System.nanoTime() - begun));
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

    private void play(List<Office> offices, int lives, ImportProgress progress) {
        var played = new Played(lives, progress);
        try (var threads = Executors.newFixedThreadPool(threads())) {
            var futures = offices.stream()
                    .map(office -> threads.submit((Callable<Void>) () -> {
                        play(office);
                        played.add(office.lives().size());
                        return null;
                    }))
                    .toList();
            for (var future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was interrupted; what it has played stays", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The simulation could not go on; what it has played stays", e.getCause());
        }
    }

    private static int threads() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
    }

    /** Many deeds in one transaction, which needs not be on the disk at once: it is all made up. */
    private void play(Office office) {
        while (Boolean.TRUE.equals(transaction.execute(_ -> {
            jdbc.sql("SET LOCAL synchronous_commit = off").update();
            jdbc.sql("SET LOCAL plan_cache_mode = force_generic_plan").update();
            return office.work(DEEDS_AT_ONCE);
        }))) {}
    }

    private static SimulationReport report(List<Office> offices, Duration took) {
        var statuses = new EnumMap<Status, Integer>(Status.class);
        var refusals = new TreeMap<String, Integer>();
        for (var office : offices) {
            office.refusals().forEach((code, times) -> refusals.merge(code, times, Integer::sum));
            for (var life : office.lives()) {
                if (life.status != null) {
                    statuses.merge(life.status, 1, Integer::sum);
                }
            }
        }
        var filed = statuses.values().stream().mapToInt(Integer::intValue).sum();
        var moves = offices.stream().mapToLong(Office::moves).sum();
        return new SimulationReport(filed, moves, Map.copyOf(statuses), Map.copyOf(refusals), took);
    }

    /** Counts for the bar. */
    private static final class Played {

        private final int lives;
        private final ImportProgress progress;
        private int done;

        Played(int lives, ImportProgress progress) {
            this.lives = lives;
            this.progress = progress;
        }

        synchronized void add(int count) {
            done += count;
            progress.reached(done, lives);
        }
    }
}
