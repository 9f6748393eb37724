// SPDX-License-Identifier: Apache-2.0
package vn.motcua.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.demonstration.Simulation;
import vn.motcua.demonstration.SimulationOrder;
import vn.motcua.demonstration.SimulationReport;
import vn.motcua.dossier.Status;
import vn.motcua.platform.DataFolderIsInUse;

/** Lets citizens and officials who do not exist live through many dossiers, on a stopped portal or beside a running one. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Plays dossiers of the past days: citizens file, officials examine, sign and return.",
        footer = {"", "Example: ./motcua simulate --dossiers 2000 --days 120"})
final class SimulateCommand implements Callable<Integer> {

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    @Option(
            names = "--dossiers",
            paramLabel = "N",
            defaultValue = "2000",
            description = "How many are filed (default: ${DEFAULT-VALUE}).")
    int dossiers = 2000;

    @Option(
            names = "--days",
            paramLabel = "D",
            defaultValue = "120",
            description = "How many days back it begins (default: ${DEFAULT-VALUE}).")
    int days = 120;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another number gives other lives (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Override
    public Integer call() throws DataFolderIsInUse {
        var order = new SimulationOrder(dossiers, days, seed);
        try (var portal = Portal.open(options)) {
            var report = portal.facade(Simulation.class).run(order, ProgressBar.onStandardError());
            System.out.print(table(report));
            return ExitCode.OK;
        }
    }

    private static String table(SimulationReport report) {
        var text = new StringBuilder();
        for (var status : Status.values()) {
            text.append("%8d  %2d %s%n"
                    .formatted(report.statuses().getOrDefault(status, 0), status.number(), words(status)));
        }
        text.append("%8d dossiers, %d moves in %.1f s: %.0f lives a second%n"
                .formatted(report.lives(), report.moves(), report.took().toMillis() / 1000.0, report.livesPerSecond()));
        report.refusals().forEach((reason, times) -> text.append("%8d refused: %s%n".formatted(times, reason)));
        return text.toString();
    }

    private static String words(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
