// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.survey.sample.Drawing;
import vn.motcua.survey.sample.Drawing.Audited;
import vn.motcua.survey.sample.Drawing.Role;
import vn.motcua.survey.sample.Plan;
import vn.motcua.survey.sample.Precision;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

/** Draws a sample by a plan. */
@Command(name = "sample", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class SampleCommand implements Callable<Integer> {

    @Mixin
    Speech speech = new Speech();

    @Option(names = "--frame", required = true, paramLabel = "FILE", descriptionKey = "frame")
    Path frame = Path.of("");

    @Option(names = "--plan", required = true, paramLabel = "FILE", descriptionKey = "plan")
    Path plan = Path.of("");

    @Option(names = "--seed", required = true, paramLabel = "N", descriptionKey = "seed-sample")
    long seed;

    @Option(names = "--audit", paramLabel = "FILE", descriptionKey = "audit")
    @Nullable
    Path audit;

    @Option(names = "--rho", paramLabel = "R", descriptionKey = "rho")
    double correlation = 0.05;

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "format")
    String format = "table";

    @Override
    public Integer call() {
        var rules = Plan.read(plan);
        var drawing = new Drawing(Table.read(frame), rules, seed);
        var all = drawing.draw();
        var remarks = speech.tell(drawing.remarks());
        var last = all.stream()
                .filter(unit -> unit.stage() == rules.stages().size() && unit.role() != Role.LEFT)
                .toList();
        System.out.print(grid(last)
                .print(Choices.of(Format.class, "--format", format), "seed", Long.toString(seed), "remarks", remarks));
        sayPrecision(last, rules);
        if (audit != null) {
            write(audit, grid(all).print(Format.CSV));
        }
        return ExitCode.OK;
    }

    private static Grid grid(List<Audited> units) {
        var grid = new Grid(
                List.of("stage", "unit", "role", "order", "size", "certain", "probability", "overall", "weight"));
        units.forEach(unit -> grid.add(
                unit.stage(),
                String.join(" / ", unit.unit().names()),
                unit.role().name().toLowerCase(Locale.ROOT),
                unit.order(),
                unit.unit().size(),
                unit.probability() == 1,
                unit.probability(),
                unit.overall(),
                1 / unit.overall()));
        return grid;
    }

    private void sayPrecision(List<Audited> last, Plan rules) {
        var drawn = last.stream().filter(unit -> unit.role() == Role.DRAWN).toList();
        var precision = Precision.of(drawn, Math.max(1, rules.respondents()));
        speech.tell(List.of(new Sentence(
                "%d units, %d respondents; with a correlation of %s within units the design effect is %.2f, and a share of 50 %% has a standard error of %.2f points.",
                precision.units(),
                precision.respondents(),
                correlation,
                precision.designEffect(correlation),
                100 * precision.error(correlation))));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
