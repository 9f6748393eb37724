// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Numbers below each other as points, with the interval of each as a line. */
public final class IntervalChart {

    private static final int WIDTH = 352;
    private static final int NAMES = 132;
    private static final int ROW = 16;

    private IntervalChart() {}

    /**
     * @param lower end of the interval; null where there is none
     * @param isMarked stands out
     */
    public record Row(
            String name,
            double value,
            @Nullable Double lower,
            @Nullable Double upper,
            boolean isMarked) {

        private DoubleStream numbers() {
            return lower == null || upper == null ? DoubleStream.of(value) : DoubleStream.of(value, lower, upper);
        }
    }

    public static String svg(Caption caption, List<Row> rows) {
        var paper = new Paper(caption, WIDTH);
        var least = rows.stream().flatMapToDouble(Row::numbers).min().orElse(0);
        var most = rows.stream().flatMapToDouble(Row::numbers).max().orElse(1);
        var axis = Axis.around(least, Math.max(most, least + 1e-3), NAMES, WIDTH - 12);
        var top = paper.top() + 16;
        var bottom = top + rows.size() * ROW + 4;
        for (var mark : axis.marks()) {
            paper.line(axis.at(mark), top, axis.at(mark), bottom, Paper.LINE, 1, "");
            paper.text(paper.number(mark), axis.at(mark), top - 3, "middle", 10, Paper.SOFT, "400");
        }
        for (int place = 0; place < rows.size(); place++) {
            row(paper, rows.get(place), axis, top + (place + 0.5) * ROW + 2);
        }
        paper.advance(bottom - paper.top());
        return paper.finished();
    }

    private static void row(Paper paper, Row row, Axis axis, double y) {
        paper.text(row.name(), NAMES - 8, y + 4, "end", 10, Paper.INK, row.isMarked() ? "700" : "400");
        var colour = row.isMarked() ? Paper.GOLD : Paper.ROYAL;
        if (row.lower() != null && row.upper() != null) {
            paper.line(axis.at(row.lower()), y, axis.at(row.upper()), y, colour, row.isMarked() ? 3 : 2, "");
        }
        paper.dot(axis.at(row.value()), y, 3.2, colour, "#ffffff");
    }
}
