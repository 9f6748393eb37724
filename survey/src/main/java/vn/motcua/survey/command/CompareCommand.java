// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.motcua.survey.rank.Change;
import vn.motcua.survey.rank.Scored;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

/** What changed from one wave to the next, beyond the errors of both. */
@Command(name = "compare", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    @Mixin
    Speech speech = new Speech();

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "before")
    Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "after")
    Path after = Path.of("");

    @Option(names = "--name", required = true, paramLabel = "COLUMN", descriptionKey = "name")
    String name = "";

    @Option(names = "--score", required = true, paramLabel = "COLUMN", descriptionKey = "score")
    String score = "";

    @Option(names = "--se", required = true, paramLabel = "COLUMN", descriptionKey = "se")
    String error = "";

    @Option(names = "--correlation", paramLabel = "R", descriptionKey = "correlation")
    double correlation;

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "format")
    String format = "table";

    private record Wave(Table table, Map<String, Integer> rows) {}

    @Override
    public Integer call() {
        if (!(correlation > -1 && correlation < 1)) {
            throw new BadData("%s is no correlation; it lies between -1 and 1.", correlation);
        }
        var first = wave(before);
        var second = wave(after);
        var names = first.rows().keySet().stream()
                .filter(second.rows()::containsKey)
                .sorted()
                .toList();
        if (names.isEmpty()) {
            throw new BadData("The two files have no %s with a score in common.", name);
        }
        var change = new Change(scored(first, names), scored(second, names), correlation);
        var remarks =
                Stream.concat(remarks(first, second), remarks(second, first)).toList();
        var said = speech.tell(remarks);
        System.out.print(grid(names, change)
                .print(Choices.of(Format.class, "--format", format), "correlation", correlation, "remarks", said));
        return ExitCode.OK;
    }

    /** Whose scores of a wave are compared with nothing. */
    private static Stream<Sentence> remarks(Wave wave, Wave other) {
        var alone = wave.rows().keySet().stream()
                .filter(unit -> !other.rows().containsKey(unit))
                .sorted()
                .toList();
        return alone.isEmpty()
                ? Stream.of()
                : Stream.of(new Sentence(
                        "No score in %s, and so not compared: %s.",
                        other.table().source(), String.join(", ", alone)));
    }

    private Wave wave(Path file) {
        var table = Table.read(file);
        var names = table.get(name);
        names.requireComplete();
        var scores = table.numbers(score);
        var rows = new HashMap<String, Integer>();
        for (int row = 0; row < table.rows(); row++) {
            if (!scores.isMissing(row) && rows.put(names.show(row), row) != null) {
                throw BadData.at(names, row, "%s has a score in another row already.", names.show(row));
            }
        }
        return new Wave(table, rows);
    }

    private Scored scored(Wave wave, List<String> names) {
        return new Scored(values(wave, names, score), values(wave, names, error));
    }

    private double[] values(Wave wave, List<String> names, String column) {
        var numbers = wave.table().numbers(column);
        return names.stream()
                .mapToInt(unit -> Objects.requireNonNull(wave.rows().get(unit)))
                .mapToDouble(row -> checked(wave, numbers, row))
                .toArray();
    }

    private double checked(Wave wave, NumberColumn column, int row) {
        var isError = column.name().equals(error);
        if (column.isMissing(row) || (isError && column.values()[row] < 0)) {
            throw new BadData(
                    "%s, column \"%s\", row %d: %s",
                    wave.table().source(),
                    column.name(),
                    row + 1,
                    column.isMissing(row)
                            ? new Sentence("nothing is given; a score needs its standard error.")
                            : new Sentence("%s is no standard error; it is 0 or more.", column.show(row)));
        }
        return column.values()[row];
    }

    private static Grid grid(List<String> names, Change change) {
        var corrected = change.corrected();
        var grid = new Grid(List.of("name", "before", "after", "change", "se", "p", "p_holm", "relative"));
        IntStream.range(0, names.size())
                .forEach(unit -> grid.add(
                        names.get(unit),
                        change.before().scores()[unit],
                        change.after().scores()[unit],
                        change.difference(unit),
                        change.error(unit),
                        change.probability(unit),
                        corrected[unit],
                        change.relative(unit)));
        return grid;
    }
}
