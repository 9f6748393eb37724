// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.survey;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.bench.CannotMeasure;
import vn.motcua.bench.Rates;
import vn.motcua.platform.VietnamTime;
import vn.motcua.survey.design.Design;
import vn.motcua.survey.design.Replication;
import vn.motcua.survey.index.Scores;

@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        description = {
            "An index of 120 indicators by 63 provinces: the table of its errors by linearisation and by bootstrap,",
            "beside R where Rscript has the package survey; then how time and memory grow."
        })
public final class SurveyBench implements Callable<Integer> {

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds of each (default: ${DEFAULT-VALUE}).")
    int rounds = 5;

    @Option(
            names = "--respondents",
            split = ",",
            defaultValue = "16000,160000,1600000",
            description = "How many people; the first is set beside R (default: ${DEFAULT-VALUE}).")
    List<Integer> respondents = List.of(16_000, 160_000, 1_600_000);

    @Option(
            names = "--replicates",
            defaultValue = "500",
            description = "Replicates of the bootstrap (default: ${DEFAULT-VALUE}).")
    int replicates = 500;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Start of the random numbers (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Override
    public Integer call() throws Exception {
        System.out.println(surroundings());
        compare(Respondents.of(respondents.getFirst(), seed));
        System.out.printf(
                "%nHow it grows: seconds, median (least … most) of %d rounds; memory%n"
                        + "| respondents | villages | linearised | bootstrap:%d | the data | made in passing, linearised | bootstrap |%n|---|---|---|---|---|---|---|%n",
                rounds, replicates);
        for (var people : respondents) {
            grow(people);
        }
        return 0;
    }

    private static String surroundings() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %d GiB, %s %s, Java %s with a heap of %.1f GiB, load average %.2f",
                LocalDate.now(VietnamTime.ZONE),
                machine.getAvailableProcessors(),
                machine.getTotalMemorySize() >> 30,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version().feature(),
                Runtime.getRuntime().maxMemory() / (double) (1 << 30),
                machine.getSystemLoadAverage());
    }

    /** In turn, so that the moods of the machine meet both. */
    private void compare(Respondents respondents) throws Exception {
        var ours = new double[2][rounds];
        var theirs = new double[2][rounds];
        var first = new double[] {
            linearised(respondents).seconds(), bootstrapped(respondents).seconds()
        };
        var measured = inTurn(respondents, ours, theirs);
        System.out.printf(
                "%n%,d respondents, 120 indicators, 63 provinces: seconds, median (least … most) of %d rounds%n",
                respondents.table().rows(), rounds);
        System.out.printf(
                Locale.ROOT, "Our first run, just started: linearised %.3f, bootstrap %.3f%n", first[0], first[1]);
        print("linearised", ours[0], theirs[0], measured);
        print("bootstrap:" + replicates, ours[1], theirs[1], measured);
        if (measured != null) {
            System.out.printf(
                    Locale.ROOT,
                    "%s; largest difference of the linearised table from ours: %.1e of the figure%n",
                    measured.versions(),
                    difference(respondents, measured.table()));
        }
    }

    /** What R measured last; null where there is no R. */
    private InR.@Nullable Measured inTurn(Respondents respondents, double[][] ours, double[][] theirs)
            throws Exception {
        InR.@Nullable Measured measured = null;
        try (var r = InR.of(respondents, replicates)) {
            for (int round = 0; round < rounds; round++) {
                ours[0][round] = linearised(respondents).seconds();
                ours[1][round] = bootstrapped(respondents).seconds();
                measured = r.run();
                theirs[0][round] = measured.linearised();
                theirs[1][round] = measured.bootstrap();
            }
        } catch (CannotMeasure absent) {
            System.out.println("Not beside R: " + absent.getMessage());
        }
        return measured;
    }

    private static void print(String name, double[] ours, double[] theirs, InR.@Nullable Measured measured) {
        var motcua = new Rates("Motcua, " + name, ours);
        System.out.println(motcua.line("%8.3f"));
        if (measured != null) {
            var r = new Rates("R, " + name, theirs);
            System.out.println(r.line("%8.3f"));
            System.out.println(r.over(motcua).line("%8.1f"));
        }
    }

    private record Run(double seconds, long allocated, List<Scores.OfGroup> scores) {}

    private static Run linearised(Respondents respondents) {
        return run(respondents, respondents::design);
    }

    private Run bootstrapped(Respondents respondents) {
        return run(respondents, () -> respondents.design().replicated(new Replication.Bootstrap(replicates), false, 1));
    }

    /** Everything between the table in memory and the scores with their errors. */
    private static Run run(Respondents respondents, Supplier<Design> design) {
        var allocated = allocated();
        var start = System.nanoTime();
        var scores =
                new Scores(respondents.instrument(), respondents.table()).of(design.get(), respondents.provinces());
        return new Run((System.nanoTime() - start) / 1e9, allocated() - allocated, scores);
    }

    /** By all threads since the program began, in bytes. */
    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
    }

    private static double difference(Respondents respondents, double[][] theirs) {
        var ours = linearised(respondents).scores();
        var largest = 0.0;
        for (int province = 0; province < theirs.length; province++) {
            var estimate = ours.get(province).estimate();
            var parts = estimate.values().length;
            for (int part = 0; part < parts; part++) {
                largest = Math.max(largest, distance(estimate.value(part), theirs[province][part]));
                largest = Math.max(largest, distance(estimate.standardError(part), theirs[province][parts + part]));
            }
        }
        return largest;
    }

    private static double distance(double ours, double theirs) {
        return Math.abs(ours - theirs) / Math.abs(theirs);
    }

    private void grow(int people) {
        var before = used();
        var respondents = Respondents.of(people, seed);
        var data = used() - before;
        var runs = new ArrayList<Run>();
        var again = new ArrayList<Run>();
        for (int round = 0; round < rounds; round++) {
            runs.add(linearised(respondents));
            again.add(bootstrapped(respondents));
        }
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %s | %s | %s | %s | %s |%n",
                people,
                respondents.villages(),
                cell(runs),
                cell(again),
                gigabytes(data),
                gigabytes(runs.getLast().allocated()),
                gigabytes(again.getLast().allocated()));
    }

    private static String cell(List<Run> runs) {
        var rates = new Rates("", runs.stream().mapToDouble(Run::seconds).toArray());
        return String.format(Locale.ROOT, "%.2f (%.2f … %.2f)", rates.median(), rates.least(), rates.most());
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
