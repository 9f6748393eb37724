// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.motcua.survey.rank.Quartiles;
import vn.motcua.survey.rank.RankSets;
import vn.motcua.survey.rank.Scored;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Sentence;
import vn.motcua.survey.table.Table;

/** A league table that says how sure each rank is. */
@Command(name = "ranks", mixinStandardHelpOptions = true, abbreviateSynopsis = true, sortOptions = false)
final class RanksCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of(
            "name", "score", "se", "rank", "best", "worst", "p_highest", "p_high_average", "p_low_average", "p_lowest");

    @Mixin
    Speech speech = new Speech();

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
        var format = Choices.of(Format.class, "--format", this.format);
        var table = Table.read(data);
        var remarks = new ArrayList<Sentence>();
        var rows = scoredRows(table, remarks);
        var scored = new Scored(values(table, score, rows), values(table, error, rows));
        var sets = new RankSets(scored, level, seed);
        var isCsv = format == Format.CSV;
        var grid = new Grid(
                isCsv
                        ? Stream.concat(HEADER.stream(), Stream.of("level", "simultaneous"))
                                .toList()
                        : HEADER);
        fill(grid, table, rows, scored, simultaneous ? sets.simultaneous() : sets.marginal(), isCsv);
        var said = speech.tell(remarks);
        System.out.print(format == Format.TABLE ? heading(level) : "");
        System.out.print(grid.print(format, "level", level, "simultaneous", simultaneous, "remarks", said));
        return ExitCode.OK;
    }

    private String heading(double level) {
        var kind = simultaneous
                ? "simultaneous: all of them cover their ranks at once"
                : "marginal: each covers its own rank (to read them side by side take --simultaneous)";
        return speech.say(new Sentence(
                        "%s %% sets of ranks from best to worst, %s",
                        NumberColumn.show(Math.round(level * 1e8) / 1e6), new Sentence(kind)))
                + "\n\n";
    }

    /** Those without a score have no rank, and are named. */
    private int[] scoredRows(Table table, List<Sentence> remarks) {
        var scores = table.numbers(score);
        var rows = IntStream.range(0, table.rows())
                .filter(row -> !scores.isMissing(row))
                .toArray();
        IntStream.range(0, table.rows())
                .filter(scores::isMissing)
                .forEach(row -> remarks.add(new Sentence("No score, no rank: %s", nameOf(table, row))));
        if (rows.length < 2) {
            throw new BadData("Ranks need two scores at least; %s has %d.", table.source(), rows.length);
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
                throw BadData.at(numbers, row, "%s is no standard error; it is 0 or more.", numbers.show(row));
            }
        }
        return IntStream.of(rows).mapToDouble(row -> numbers.values()[row]).toArray();
    }

    private String nameOf(Table table, int row) {
        return name == null ? Integer.toString(row + 1) : table.get(name).show(row);
    }

    /** CSV has no place but its rows to say what the sets are. */
    private void fill(Grid grid, Table table, int[] rows, Scored scored, RankSets.RankSet[] sets, boolean isCsv) {
        var ranks = scored.ranks();
        var groups = Quartiles.probabilities(scored, seed);
        var order = new ArrayList<>(IntStream.range(0, rows.length).boxed().toList());
        order.sort(Comparator.comparingInt(unit -> ranks[unit]));
        for (var unit : order) {
            var cells = new ArrayList<Object>(List.of(
                    nameOf(table, rows[unit]),
                    scored.scores()[unit],
                    scored.errors()[unit],
                    ranks[unit],
                    sets[unit].best(),
                    sets[unit].worst(),
                    groups[unit][0],
                    groups[unit][1],
                    groups[unit][2],
                    groups[unit][3]));
            if (isCsv) {
                cells.addAll(List.of(level, simultaneous));
            }
            grid.add(cells.toArray());
        }
    }
}
