// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import vn.motcua.survey.rank.Quartiles;
import vn.motcua.survey.rank.RankSets;
import vn.motcua.survey.rank.Scored;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Table;

/** A league table that says how sure each rank is. */
@Command(name = "ranks", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class RanksCommand implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "FILE", descriptionKey = "scores-data")
    Path data = Path.of("");

    @Option(names = "--score", required = true, paramLabel = "COLUMN", descriptionKey = "score")
    String score = "";

    @Option(names = "--se", required = true, paramLabel = "COLUMN", descriptionKey = "se")
    String error = "";

    @Option(names = "--name", paramLabel = "COLUMN", descriptionKey = "name")
    @Nullable
    String name;

    @Option(names = "--simultaneous", descriptionKey = "simultaneous")
    boolean simultaneous;

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level")
    double level = 0.95;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed-ranks")
    long seed = 1;

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "format")
    String format = "table";

    @Override
    public Integer call() {
        var level = ReportOptions.checked(this.level);
        var table = Table.read(data);
        var rows = scoredRows(table);
        var scored = new Scored(values(table, score, rows), values(table, error, rows));
        var sets = new RankSets(scored, level, seed);
        var grid = new Grid(List.of(
                "name",
                "score",
                "se",
                "rank",
                "best",
                "worst",
                "p_highest",
                "p_high_average",
                "p_low_average",
                "p_lowest"));
        fill(grid, table, rows, scored, simultaneous ? sets.simultaneous() : sets.marginal());
        System.out.print(
                grid.print(Choices.of(Format.class, "--format", format), "level", level, "simultaneous", simultaneous));
        return ExitCode.OK;
    }

    /** Those without a score have no rank, and are named. */
    private int[] scoredRows(Table table) {
        var scores = table.numbers(score);
        var rows = IntStream.range(0, table.rows())
                .filter(row -> !scores.isMissing(row))
                .toArray();
        IntStream.range(0, table.rows())
                .filter(scores::isMissing)
                .forEach(row -> System.err.println("No score, no rank: " + nameOf(table, row)));
        if (rows.length < 2) {
            throw new BadData("Ranks need two scores at least; %s has %d.".formatted(table.source(), rows.length));
        }
        return rows;
    }

    private double[] values(Table table, String column, int[] rows) {
        var numbers = table.numbers(column);
        for (var row : rows) {
            if (numbers.isMissing(row)) {
                throw BadData.at(numbers, row, "nothing is given; a score needs its standard error.");
            }
            if (column.equals(error) && numbers.values()[row] < 0) {
                throw BadData.at(
                        numbers, row, "%s is no standard error; it is 0 or more.".formatted(numbers.show(row)));
            }
        }
        return IntStream.of(rows).mapToDouble(row -> numbers.values()[row]).toArray();
    }

    private String nameOf(Table table, int row) {
        return name == null ? Integer.toString(row + 1) : table.get(name).show(row);
    }

    private void fill(Grid grid, Table table, int[] rows, Scored scored, RankSets.RankSet[] sets) {
        var ranks = scored.ranks();
        var groups = Quartiles.probabilities(scored, seed);
        var order = new ArrayList<>(IntStream.range(0, rows.length).boxed().toList());
        order.sort(Comparator.comparingInt(unit -> ranks[unit]));
        for (var unit : order) {
            grid.add(
                    nameOf(table, rows[unit]),
                    scored.scores()[unit],
                    scored.errors()[unit],
                    ranks[unit],
                    sets[unit].best(),
                    sets[unit].worst(),
                    groups[unit][0],
                    groups[unit][1],
                    groups[unit][2],
                    groups[unit][3]);
        }
    }
}
