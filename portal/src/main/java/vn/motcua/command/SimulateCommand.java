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
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    private final Words words;

    @Option(names = "--dossiers", paramLabel = "N")
    int dossiers = 2000;

    @Option(names = "--days", paramLabel = "D")
    int days = 120;

    @Option(names = "--seed", paramLabel = "S")
    long seed = 1;

    @Mixin
    DatabaseOptions options = new DatabaseOptions();

    SimulateCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws DataFolderIsInUse {
        if (dossiers < 1 || days < 1) {
            throw new Refusal(words.say("simulate.at-least-one", dossiers, days));
        }
        var order = new SimulationOrder(dossiers, days, seed);
        try (var portal = Portal.open(options)) {
            var simulation = portal.facade(Simulation.class);
            if (days > simulation.mostDays()) {
                throw new Refusal(words.say("simulate.too-many-days", simulation.mostDays(), days));
            }
            var progress = ProgressBar.onStandardError(words.say("simulate.progress"));
            try (var _ = Ending.saying(words.say("simulate.cut-short"))) {
                System.out.print(table(simulation.run(order, progress)));
            }
            return ExitCode.OK;
        }
    }

    private String table(SimulationReport report) {
        var text = new StringBuilder();
        for (var status : Status.values()) {
            var count = report.statuses().getOrDefault(status, 0);
            text.append("%8d  %2d %s%n".formatted(count, status.number(), words.say("status." + status)));
        }
        text.append(words.say(
                "simulate.sum",
                report.lives(),
                report.moves(),
                decimals(1, report.took().toMillis() / 1000.0),
                decimals(0, report.livesPerSecond())));
        text.append(System.lineSeparator());
        report.refusals()
                .forEach((reason, times) ->
                        text.append("%8d %s%n".formatted(times, words.say("simulate.refused", reason))));
        return text.toString();
    }

    private static String decimals(int digits, double number) {
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }
}
