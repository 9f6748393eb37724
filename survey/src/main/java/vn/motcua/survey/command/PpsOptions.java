// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.motcua.survey.design.Pps;
import vn.motcua.survey.design.PpsMethod;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;

/** Unequal probabilities of the first stage. */
final class PpsOptions {

    @Option(names = "--pps", paramLabel = "METHOD", descriptionKey = "pps")
    @Nullable
    String pps;

    @Option(names = "--pps-variance", paramLabel = "ht|yg", descriptionKey = "pps-variance")
    String variance = "ht";

    Optional<Pps> method() {
        return Optional.ofNullable(pps).map(this::method);
    }

    private Pps method(String words) {
        return switch (words.toLowerCase(Locale.ROOT).split(":", 2)[0]) {
            case "brewer" -> new Pps(PpsMethod.BREWER, null, form());
            case "overton" -> new Pps(PpsMethod.OVERTON, null, form());
            case "hartley-rao", "hr" -> new Pps(PpsMethod.HARTLEY_RAO, null, form());
            case "poisson" -> new Pps(PpsMethod.POISSON, null, form());
            case "joint" -> new Pps(PpsMethod.OVERTON, matrix(words), form());
            default ->
                throw new BadData(
                        "%s is no way to reckon with unequal probabilities; there are brewer, overton, hartley-rao, poisson and joint:FILE.",
                        words);
        };
    }

    private Pps.Form form() {
        return switch (variance.toLowerCase(Locale.ROOT)) {
            case "ht" -> Pps.Form.HORVITZ_THOMPSON;
            case "yg" -> Pps.Form.YATES_GRUNDY;
            default -> throw new BadData("--pps-variance is ht or yg, not %s.", variance);
        };
    }

    private static double[][] matrix(String words) {
        var table = Table.read(Path.of(words.substring("joint:".length())));
        var columns = table.names().stream().map(name -> table.numbers(name)).toList();
        if (columns.size() != table.rows()) {
            throw new BadData(
                    "%s has %d columns and %d rows; joint probabilities are a square, one row and column a primary unit.",
                    table.source(), columns.size(), table.rows());
        }
        columns.forEach(column -> column.requireComplete());
        return IntStream.range(0, table.rows())
                .mapToObj(row -> columns.stream()
                        .mapToDouble(column -> column.values()[row])
                        .toArray())
                .toArray(double[][]::new);
    }
}
