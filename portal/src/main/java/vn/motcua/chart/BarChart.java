// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.util.List;

/** What pushed a number up and what pulled it down, as bars from a line in the middle. */
public final class BarChart {

    private static final int WIDTH = 352;
    private static final int NAMES = 150;
    private static final int ROW = 20;

    private BarChart() {}

    public record Bar(String name, double value) {}

    public static String svg(Caption caption, List<Bar> bars) {
        var paper = new Paper(caption, WIDTH);
        var most = bars.stream().mapToDouble(bar -> Math.abs(bar.value())).max().orElse(1);
        var axis = new Axis(-Math.max(most, 1e-3) * 1.45, Math.max(most, 1e-3) * 1.45, NAMES, WIDTH - 8);
        var top = paper.top() + 4;
        for (int place = 0; place < bars.size(); place++) {
            bar(paper, bars.get(place), axis, top + place * ROW);
        }
        paper.line(axis.at(0), top, axis.at(0), top + bars.size() * ROW, Paper.SOFT, 1, "");
        paper.advance(bars.size() * ROW + 8);
        return paper.finished();
    }

    private static void bar(Paper paper, Bar bar, Axis axis, double y) {
        var zero = axis.at(0);
        var end = axis.at(bar.value());
        paper.text(bar.name(), NAMES - 4, y + 13, "end", 10, Paper.INK, "400");
        paper.box(
                Math.min(zero, end), y + 4, Math.abs(end - zero), ROW - 8, bar.value() >= 0 ? Paper.ROYAL : Paper.GOLD);
        var text = (bar.value() > 0 ? "+" : bar.value() < 0 ? "−" : "") + paper.number(Math.abs(bar.value()));
        paper.text(
                text,
                end + (bar.value() >= 0 ? 4 : -4),
                y + 13,
                bar.value() >= 0 ? "start" : "end",
                10,
                Paper.INK,
                "600");
    }
}
