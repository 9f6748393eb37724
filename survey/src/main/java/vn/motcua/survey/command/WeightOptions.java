// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.motcua.survey.design.Design;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.weight.Calibration;
import vn.motcua.survey.weight.Distance;
import vn.motcua.survey.weight.Margin;
import vn.motcua.survey.weight.PostStratification;
import vn.motcua.survey.weight.Raking;
import vn.motcua.survey.weight.Trimming;

/** What is done to the weights, in this order. */
final class WeightOptions {

    @Option(names = "--poststratify", paramLabel = "FILE", descriptionKey = "poststratify")
    @Nullable
    Path poststratify;

    @Option(names = "--rake", split = ",", arity = "1..*", paramLabel = "FILE", descriptionKey = "rake")
    List<Path> rake = List.of();

    @Option(names = "--calibrate", paramLabel = "FILE", descriptionKey = "calibrate")
    @Nullable
    Path calibrate;

    @Option(names = "--calfun", paramLabel = "linear|raking|logit", descriptionKey = "calfun")
    String calfun = "linear";

    @Option(names = "--bounds", split = ",", paramLabel = "FACTOR", descriptionKey = "bounds")
    List<Double> bounds = List.of();

    @Option(names = "--trim", split = ",", paramLabel = "WEIGHT", descriptionKey = "trim")
    List<Double> trim = List.of();

    Design adjusted(Table table, Design design) {
        var adjusted = design;
        if (poststratify != null) {
            adjusted = adjusted.adjusted(new PostStratification(Margin.of(table, Table.read(poststratify))));
        }
        if (!rake.isEmpty()) {
            adjusted = adjusted.adjusted(new Raking(rake.stream()
                    .map(file -> Margin.of(table, Table.read(file)))
                    .toList()));
        }
        if (calibrate != null) {
            adjusted = adjusted.adjusted(Calibration.of(table, Table.read(calibrate), distance()));
        }
        return trim.isEmpty() ? adjusted : adjusted.adjusted(trimming());
    }

    private Distance distance() {
        var lower = bounds.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : pair(bounds, "--bounds").getFirst();
        var upper = bounds.isEmpty() ? Double.POSITIVE_INFINITY : bounds.getLast();
        return switch (calfun.toLowerCase(Locale.ROOT)) {
            case "linear" -> new Distance.Linear(lower, upper);
            case "raking" -> new Distance.Raking(lower, upper);
            case "logit" -> new Distance.Logit(lower, upper);
            default -> throw new BadData("--calfun is linear, raking or logit, not %s.", calfun);
        };
    }

    private Trimming trimming() {
        return new Trimming(pair(trim, "--trim").getFirst(), trim.getLast());
    }

    private static List<Double> pair(List<Double> values, String option) {
        if (values.size() != 2) {
            throw new BadData("%s has a lower and an upper bound, like 0.5,2.", option);
        }
        return values;
    }
}
