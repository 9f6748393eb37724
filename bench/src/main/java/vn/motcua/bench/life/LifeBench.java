// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.platform.Database;

@Command(
        name = "life",
        mixinStandardHelpOptions = true,
        description =
                "The life of a five-step dossier: bare SQL, Motcua, Flowable, on one PostgreSQL in interleaved rounds.")
public final class LifeBench implements Callable<Integer> {

    @Option(names = "--rounds", defaultValue = "7", description = "Rounds of each (default: ${DEFAULT-VALUE}).")
    int rounds = 7;

    @Option(names = "--seconds", defaultValue = "5", description = "Length of a round (default: ${DEFAULT-VALUE}).")
    int seconds = 5;

    @Option(
            names = "--warm-up",
            defaultValue = "30",
            description = "Seconds of warm-up of each (default: ${DEFAULT-VALUE}).")
    int warmUp = 30;

    @Option(names = "--clients", defaultValue = "8", description = "Clients at once (default: ${DEFAULT-VALUE}).")
    int clients = 8;

    @Option(names = "--data", description = "Folder for the database (default: a new temporary one).")
    @Nullable
    Path data;

    @Override
    public Integer call() throws Exception {
        var folder = data == null ? Files.createTempDirectory("motcua-bench") : data;
        try (var database = Database.forPortal(folder, null);
                var motcua = MotcuaLife.on(database);
                var bare = BareLife.on(database);
                var flowable = FlowableLife.on(database)) {
            compare(List.of(bare, motcua, flowable));
        }
        return 0;
    }

    private void compare(List<Contestant> contestants) throws Exception {
        System.out.printf(
                "Life of a five-step dossier, %d clients, %d rounds of %d s each after %d s of warm-up, fsync on%n",
                clients, rounds, seconds, warmUp);
        contestants.forEach(this::warmUp);
        var perSecond = new double[contestants.size()][rounds];
        for (var round = 0; round < rounds; round++) {
            for (var who = 0; who < contestants.size(); who++) {
                perSecond[who][round] = rate(contestants.get(who), Duration.ofSeconds(seconds));
            }
        }
        print(contestants, perSecond);
    }

    private void print(List<Contestant> contestants, double[][] perSecond) {
        var rates = new ArrayList<Rates>();
        for (var who = 0; who < contestants.size(); who++) {
            rates.add(new Rates(contestants.get(who).name(), perSecond[who]));
        }
        System.out.println("lives per second: median (least … most)");
        rates.forEach(rate -> System.out.println(rate.line("%7.1f")));
        System.out.println("ratios, round by round");
        System.out.println(rates.get(1).over(rates.get(0)).line("%7.2f"));
        System.out.println(rates.get(1).over(rates.get(2)).line("%7.2f"));
    }

    private void warmUp(Contestant contestant) {
        System.out.println("warming up: " + contestant.name());
        try {
            rate(contestant, Duration.ofSeconds(warmUp));
        } catch (Exception e) {
            throw new IllegalStateException(contestant.name() + " failed while warming up", e);
        }
    }

    private double rate(Contestant contestant, Duration length) throws Exception {
        var lives = new AtomicLong();
        var start = System.nanoTime();
        var end = start + length.toNanos();
        try (var pool = Executors.newFixedThreadPool(clients)) {
            Callable<@Nullable Void> client = () -> {
                while (System.nanoTime() < end) {
                    contestant.live();
                    lives.incrementAndGet();
                }
                return null;
            };
            for (var done : pool.invokeAll(java.util.Collections.nCopies(clients, client))) {
                done.get();
            }
        }
        return lives.get() / ((System.nanoTime() - start) / 1e9);
    }
}
