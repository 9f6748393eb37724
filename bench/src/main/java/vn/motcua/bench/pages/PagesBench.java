// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import vn.motcua.bench.CannotMeasure;
import vn.motcua.bench.RunningPortal;
import vn.motcua.catalogue.Procedures;
import vn.motcua.demonstration.Simulation;
import vn.motcua.demonstration.SimulationOrder;
import vn.motcua.imports.ImportProgress;
import vn.motcua.platform.Database;

/** The main pages and lists over HTTP: how what they cost grows with the number of dossiers. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads the main pages and lists over HTTP from the real program with its own PostgreSQL (fsync on), at one",
            "number of dossiers after another. Some thousand lives are played through the facades, the rest are copies."
        },
        footer = {
            "",
            "Example: ./motcua bench pages --dossiers 10000,100000 --procedures procedures.jsonl.gz",
            "A million dossiers take about 15 GB of disk and half an hour to make; with --data they can be used again."
        })
public final class PagesBench implements Callable<Integer> {

    private static final int PLAYED = 2_000;
    private static final int DAYS = 120;
    private static final int SEED = 2;

    @Option(
            names = "--dossiers",
            paramLabel = "N",
            split = ",",
            defaultValue = "10000,100000",
            description = "How many, growing (default: ${DEFAULT-VALUE}).")
    List<Long> sizes = List.of();

    @Option(
            names = "--clients",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,4",
            description = "Clients at once; a table for each (default: ${DEFAULT-VALUE}).")
    List<Integer> clients = List.of();

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "200",
            description = "How often each page is read (default: ${DEFAULT-VALUE}).")
    int requests = 200;

    @Option(
            names = "--procedures",
            paramLabel = "FILE",
            description = "A file of the national catalogue to search in (default: the starter content alone).")
    @Nullable
    Path procedures;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder to keep the data in (default: a new temporary one).")
    @Nullable
    Path data;

    @Override
    public Integer call() throws Exception {
        refuseWhatCannotBe();
        var folder = data == null ? Files.createTempDirectory("motcua-bench") : data;
        try (var database = Database.forPortal(folder, null);
                var portal = RunningPortal.withPages(database, settings(folder))) {
            return measure(portal);
        }
    }

    private void refuseWhatCannotBe() {
        if (!sizes.equals(sizes.stream().sorted().toList()) || sizes.getFirst() < 2 * PLAYED + 4_000) {
            throw new CannotMeasure(
                    "--dossiers takes numbers that grow, 8000 or more, such as 10000,100000; not " + sizes);
        }
        if (clients.stream().anyMatch(number -> number < 1) || requests < 1) {
            throw new CannotMeasure("--clients and --requests take numbers from 1 on");
        }
        if (procedures != null && !Files.isReadable(procedures)) {
            throw new CannotMeasure(
                    "The file " + procedures + " cannot be read; --procedures takes a .jsonl or .jsonl.gz");
        }
    }

    /** The people of the demonstration, without the dossiers and the survey that it would play behind the start, beside ours. */
    private static Map<String, Object> settings(Path folder) {
        return Map.of(
                "motcua.data",
                folder.toAbsolutePath().toString(),
                "motcua.demonstration",
                true,
                "motcua.demonstration.dossiers",
                false,
                "motcua.demonstration.survey",
                false,
                "motcua.limits.times",
                1_000_000);
    }

    private int measure(RunningPortal portal) throws InterruptedException {
        var many = new ManyDossiers(portal.facade(JdbcClient.class), portal.facade(TransactionTemplate.class));
        playLives(portal, many);
        var growths = clients.stream().map(Growth::new).toList();
        var failures = new TreeMap<String, Integer>();
        System.out.println(Surroundings.now(portal));
        for (var size : sizes) {
            System.err.printf("Making %,d dossiers …%n", size);
            many.fillUpTo(size);
            new CopiedLives(portal).prove();
            failures.putAll(measure(portal, size, growths));
        }
        System.out.println(Surroundings.load());
        growths.forEach(growth -> System.out.print(growth.table()));
        System.out.println("\nAnswers that were no page: " + (failures.isEmpty() ? "0" : failures));
        return failures.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void playLives(RunningPortal portal, ManyDossiers many) throws InterruptedException {
        if (procedures != null) {
            System.err.println("Importing procedures …");
            portal.facade(Procedures.class).importFile(procedures, ImportProgress.SILENT);
        }
        if (!many.areThere()) {
            System.err.printf("Playing %,d lives …%n", PLAYED);
            portal.facade(Simulation.class).run(new SimulationOrder(PLAYED, DAYS, SEED), ImportProgress.SILENT);
            many.rememberOriginals();
        }
    }

    private Map<String, Integer> measure(RunningPortal portal, long size, List<Growth> growths) {
        System.err.printf("Reading pages at %,d dossiers …%n", size);
        var readers = new Readers(new Itinerary(portal).pages());
        var _ = readers.read(2, Math.max(20, requests / 4));
        for (var number = 0; number < clients.size(); number++) {
            growths.get(number).add(size, readers.read(clients.get(number), requests));
        }
        return readers.failures();
    }
}
