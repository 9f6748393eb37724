// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Numbers over years. Where the way of measuring changed the line is cut, and the year carries a mark. */
public final class LineChart {

    private static final int WIDTH = 352;
    private static final int LEFT = 40;
    private static final int HEIGHT = 190;
    private static final List<String> COLOURS =
            List.of("#5b2a86", "#8a5a00", "#17694a", "#b42318", "#2f5d9b", "#574e5f");
    private static final List<String> DASHES = List.of("", "6 3", "2 3", "8 3 2 3", "4 2", "1 3");

    private LineChart() {}

    /** @param isCarried not measured that year but taken over */
    public record Point(
            int year,
            double value,
            @Nullable Double lower,
            @Nullable Double upper,
            boolean isCarried) {

        private DoubleStream numbers() {
            return lower == null || upper == null ? DoubleStream.of(value) : DoubleStream.of(value, lower, upper);
        }
    }

    public record Line(String name, List<Point> points) {}

    /** @param breaks years that are not to be compared with those before */
    public static String svg(Caption caption, List<Integer> years, List<Integer> breaks, List<Line> lines) {
        var paper = new Paper(caption, WIDTH);
        var all = lines.stream().flatMap(line -> line.points().stream()).toList();
        var least = all.stream().flatMapToDouble(Point::numbers).min().orElse(0);
        var most = all.stream().flatMapToDouble(Point::numbers).max().orElse(1);
        var top = paper.top() + 8;
        var across = new Axis(
                years.isEmpty() ? 0 : years.getFirst() - 0.3,
                years.isEmpty() ? 1 : years.getLast() + 0.3,
                LEFT,
                WIDTH - 12);
        var up = Axis.around(least, Math.max(most, least + 1e-3), top + HEIGHT, top);
        frame(paper, years, across, up, top);
        breaks.forEach(year -> cut(paper, across.at(year - 0.5), top));
        for (int place = 0; place < lines.size(); place++) {
            draw(paper, lines.get(place), breaks, across, up, place);
        }
        paper.advance(HEIGHT + 30);
        for (int place = 0; place < lines.size(); place++) {
            legend(paper, lines.get(place).name(), place);
        }
        return paper.finished();
    }

    private static void frame(Paper paper, List<Integer> years, Axis across, Axis up, double top) {
        for (var mark : up.marks()) {
            paper.line(LEFT, up.at(mark), WIDTH - 12, up.at(mark), Paper.LINE, 1, "");
            paper.text(paper.number(mark), LEFT - 6, up.at(mark) + 4, "end", 10, Paper.SOFT, "400");
        }
        var isTight = years.size() > 8;
        for (var year : years) {
            var text = isTight ? "’" + String.valueOf(year).substring(2) : String.valueOf(year);
            paper.text(text, across.at(year), top + HEIGHT + 14, "middle", 10, Paper.SOFT, "400");
        }
    }

    private static void cut(Paper paper, double x, double top) {
        paper.line(x, top - 4, x, top + HEIGHT, Paper.RED, 1.5, "3 3");
        paper.text("≠", x, top - 6, "middle", 12, Paper.RED, "700");
    }

    private static void draw(Paper paper, Line line, List<Integer> breaks, Axis across, Axis up, int place) {
        var colour = COLOURS.get(place % COLOURS.size());
        for (int at = 0; at < line.points().size(); at++) {
            var point = line.points().get(at);
            var x = across.at(point.year());
            if (at > 0 && isJoined(line.points().get(at - 1), point, breaks)) {
                var before = line.points().get(at - 1);
                paper.line(
                        across.at(before.year()),
                        up.at(before.value()),
                        x,
                        up.at(point.value()),
                        colour,
                        2,
                        DASHES.get(place % DASHES.size()));
            }
            if (point.lower() != null && point.upper() != null) {
                paper.line(x, up.at(point.lower()), x, up.at(point.upper()), colour, 1.5, "");
            }
            paper.dot(x, up.at(point.value()), 3.2, point.isCarried() ? "#ffffff" : colour, colour);
        }
    }

    /** A year without a number is a gap, and a break is one. */
    private static boolean isJoined(Point before, Point after, List<Integer> breaks) {
        return after.year() - before.year() == 1
                && breaks.stream().noneMatch(year -> year > before.year() && year <= after.year());
    }

    private static void legend(Paper paper, String name, int place) {
        var y = paper.top() + 8;
        paper.line(12, y, 40, y, COLOURS.get(place % COLOURS.size()), 2.5, DASHES.get(place % DASHES.size()));
        paper.label(name, 48, y + 4, "start");
        paper.advance(17);
    }
}
