// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.bench.Rates;
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
                var bare = BareLife.on(database, motcua.answers());
                var flowable = FlowableLife.on(database);
                var log = WriteAheadLog.of(database)) {
            compare(List.of(bare, motcua, flowable), log);
        }
        return 0;
    }

    private void compare(List<Contestant> contestants, WriteAheadLog log) throws Exception {
        System.out.printf(
                "Life of a five-step dossier, %d clients, %d rounds of %d s each after %d s of warm-up, fsync on%n",
                clients, rounds, seconds, warmUp);
        contestants.forEach(this::warmUp);
        var perSecond = new double[contestants.size()][rounds];
        var kilobytes = new double[contestants.size()][rounds];
        for (var round = 0; round < rounds; round++) {
            for (var who = 0; who < contestants.size(); who++) {
                var before = log.bytes();
                var lived = live(contestants.get(who), Duration.ofSeconds(seconds));
                perSecond[who][round] = lived.perSecond();
                kilobytes[who][round] = (log.bytes() - before) / 1000.0 / lived.lives();
            }
        }
        print("lives per second: median (least … most)", "%7.1f", rates(contestants, perSecond));
        print("kB of write-ahead log per life", "%7.1f", rates(contestants, kilobytes));
        var rates = rates(contestants, perSecond);
        print(
                "ratios, round by round",
                "%7.2f",
                List.of(rates.get(1).over(rates.get(0)), rates.get(1).over(rates.get(2))));
    }

    private static List<Rates> rates(List<Contestant> contestants, double[][] values) {
        return IntStream.range(0, contestants.size())
                .mapToObj(who -> new Rates(contestants.get(who).name(), values[who]))
                .toList();
    }

    private static void print(String title, String format, List<Rates> rates) {
        System.out.println(title);
        rates.forEach(rate -> System.out.println(rate.line(format)));
    }

    private void warmUp(Contestant contestant) {
        System.out.println("warming up: " + contestant.name());
        try {
            live(contestant, Duration.ofSeconds(warmUp));
        } catch (Exception e) {
            throw new IllegalStateException(contestant.name() + " failed while warming up", e);
        }
    }

    private record Lived(long lives, double perSecond) {}

    private Lived live(Contestant contestant, Duration length) throws Exception {
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
        return new Lived(lives.get(), lives.get() / ((System.nanoTime() - start) / 1e9));
    }
}
