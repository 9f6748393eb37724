// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.imports.ImportProgress;

/** Plays offices, some at once. */
@Component
class Stage {

    /** In one transaction: few enough that nobody on a portal at work has to wait for it. */
    private static final int DEEDS_AT_ONCE = 250;

    private static final int MOST_THREADS = 8;

    private final PartTable parts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Stage(PartTable parts, TransactionTemplate transaction, JdbcClient jdbc) {
        this.parts = parts;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Plays them beside whatever else the portal does. */
    void play(List<Office> offices, ImportProgress progress) {
        var played = new Played(offices, progress);
        play(offices, allProcessors(), office -> {
            while (inTransaction(office)) {
                played.tell();
            }
            played.tell();
        });
    }

    /** Plays each office in one transaction and remembers that it has been played; nobody else is there yet. */
    void playEachOnce(List<Office> offices, ImportProgress progress) {
        playEachOnce(offices, allProcessors(), progress);
    }

    /** The same beside a portal that has opened: people at its pages come first. */
    void playEachOnceBeside(List<Office> offices) {
        playEachOnce(offices, Math.max(1, allProcessors() - 1), ImportProgress.SILENT);
    }

    private void playEachOnce(List<Office> offices, int threads, ImportProgress progress) {
        var played = new Played(offices, progress);
        play(offices, threads, office -> {
            transaction.executeWithoutResult(_ -> {
                prepare();
                while (office.work(DEEDS_AT_ONCE)) {
                    requireUninterrupted();
                    played.tell();
                }
                parts.rememberOffice(office.unit());
            });
            played.tell();
        });
    }

    private static void requireUninterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("The portal stops; the next start plays this office anew");
        }
    }

    private static int allProcessors() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    }

    private boolean inTransaction(Office office) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            prepare();
            return office.work(DEEDS_AT_ONCE);
        }));
    }

    /**
     * It need not be on the disk at once: it is all made up. The plans are kept, so they are made for tables that will be
     * large: one made while they are empty would read them from end to end ever after.
     */
    private void prepare() {
        jdbc.sql("SET LOCAL synchronous_commit = off").update();
        jdbc.sql("SET LOCAL plan_cache_mode = force_generic_plan").update();
        jdbc.sql("SET LOCAL enable_seqscan = off").update();
        jdbc.sql("SET LOCAL enable_hashjoin = off").update();
        jdbc.sql("SET LOCAL enable_mergejoin = off").update();
    }

    private void play(List<Office> offices, int count, Consumer<Office> how) {
        try (var threads = Executors.newFixedThreadPool(count)) {
            await(offices, how, threads);
        }
        jdbc.sql("ANALYZE").update();
    }

    private static void await(List<Office> offices, Consumer<Office> how, ExecutorService threads) {
        var plays = new ArrayList<Future<?>>();
        offices.forEach(office -> plays.add(threads.submit(() -> how.accept(office))));
        try {
            for (var play : plays) {
                play.get();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was interrupted; what it has played stays", e);
        } catch (ExecutionException e) {
            threads.shutdownNow();
            throw new IllegalStateException("The simulation could not go on; what it has played stays", e.getCause());
        }
    }

    /** How many of the people have come by now. */
    private record Played(List<Office> offices, ImportProgress progress) {

        synchronized void tell() {
            var come = offices.stream().mapToInt(Office::arrived).sum();
            var all = offices.stream().mapToInt(office -> office.lives().size()).sum();
            progress.reached(come, all);
        }
    }
}
