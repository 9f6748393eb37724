// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign.answers;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Table;
import vn.motcua.survey.weight.Margin;

/**
 * People by cells, from a register or a census, to weight answers by. No cell has fewer than {@value #LEAST} of those who
 * answered: a weight of fewer would lean on chance, and would tell of them what open microdata keep to themselves.
 */
public final class Population {

    static final int LEAST = Microdata.LEAST;

    private final Table table;

    private Population(Table table) {
        this.table = table;
    }

    /**
     * Reads CSV, the last column the number of people, the others columns of the data; null when it is blank, and weights
     * stay as drawn.
     *
     * @throws BadData when it is no such table
     */
    public static @Nullable Population of(String csv) {
        return csv.isBlank() ? null : new Population(Table.parse("population.csv", csv.strip()));
    }

    /** @throws BadData when the cells are not those of the sample, or hold too few of it */
    public Margin margin(Table sample) {
        var margin = Margin.of(sample, table);
        var counts = new int[margin.cells().count()];
        for (var cell : margin.cells().codes()) {
            counts[cell]++;
        }
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] < LEAST) {
                throw new BadData(
                        "Only %d of those who answered are in the cell %s of %s; a cell needs %d. Join it with another.",
                        counts[cell],
                        margin.cells().labels().get(cell),
                        margin.cells().name(),
                        LEAST);
            }
        }
        return margin;
    }

    /** The cells as open microdata name them, in the order of their places in the margin. */
    public static List<Cell> cells(Margin margin) {
        return IntStream.range(0, margin.totals().length)
                .mapToObj(cell -> new Cell(
                        code(cell),
                        margin.cells().name() + " = " + margin.cells().labels().get(cell),
                        NumberColumn.show(margin.totals()[cell])))
                .toList();
    }

    static String code(int cell) {
        return "P" + (cell + 1);
    }

    /**
     * A cell.
     *
     * @param code in open microdata
     * @param meaning columns and values, with points between
     */
    public record Cell(String code, String meaning, String people) {

        public List<String> line() {
            return List.of(code, people);
        }
    }
}
