// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.util.ArrayList;
import java.util.List;

/** Several numbers of one thing as a star, beside those of others. */
public final class StarChart {

    private static final int WIDTH = 352;
    private static final int RADIUS = 104;
    private static final List<String> DASHES = List.of("", "5 3", "2 3");
    private static final List<String> COLOURS = List.of(Paper.ROYAL, Paper.GOLD, Paper.SOFT);

    private StarChart() {}

    /** @param numbers one for each axis; NaN where there is none */
    public record Line(String name, List<Double> numbers) {}

    /**
     * @param axes their names, in the order of the clock from the top
     * @param least what the middle stands for
     * @param most what the rim stands for
     * @param lines the first one is filled
     */
    public static String svg(Caption caption, List<String> axes, double least, double most, List<Line> lines) {
        var paper = new Paper(caption, WIDTH);
        var middle = paper.top() + RADIUS + 24;
        var star = new Star(paper, axes.size(), middle, least, most);
        star.frame(axes);
        for (int place = lines.size() - 1; place >= 0; place--) {
            star.line(lines.get(place), place);
        }
        paper.advance(2 * RADIUS + 56);
        for (int place = 0; place < lines.size(); place++) {
            legend(paper, lines.get(place).name(), place);
        }
        return paper.finished();
    }

    private static void legend(Paper paper, String name, int place) {
        var y = paper.top() + 8;
        paper.line(12, y, 40, y, COLOURS.get(place % 3), 2.5, DASHES.get(place % 3));
        paper.label(name, 48, y + 4, "start");
        paper.advance(17);
    }

    private record Star(Paper paper, int count, double middle, double least, double most) {

        private static final double CENTRE = WIDTH / 2.0;

        private double[] point(int axis, double share) {
            var angle = 2 * Math.PI * axis / count - Math.PI / 2;
            return new double[] {CENTRE + RADIUS * share * Math.cos(angle), middle + RADIUS * share * Math.sin(angle)};
        }

        void frame(List<String> axes) {
            for (var ring : List.of(1.0 / 3, 2.0 / 3, 1.0)) {
                var points = new ArrayList<double[]>();
                for (int axis = 0; axis < count; axis++) {
                    points.add(point(axis, ring));
                }
                paper.shape(points, "none", "1", Paper.LINE, 1, "");
                paper.text(
                        paper.number(least + ring * (most - least)),
                        CENTRE + 3,
                        middle - RADIUS * ring - 2,
                        "start",
                        9,
                        Paper.SOFT,
                        "400");
            }
            for (int axis = 0; axis < count; axis++) {
                var rim = point(axis, 1);
                var name = point(axis, 1.14);
                paper.line(CENTRE, middle, rim[0], rim[1], Paper.LINE, 1, "");
                var anchor = Math.abs(name[0] - CENTRE) < 8 ? "middle" : name[0] > CENTRE ? "start" : "end";
                paper.text(axes.get(axis), name[0], name[1] + 4, anchor, 11, Paper.INK, "600");
            }
        }

        /** A number that is missing breaks the star there: it goes to the middle of nothing and is left out. */
        void line(Line line, int place) {
            var points = new ArrayList<double[]>();
            for (int axis = 0; axis < count; axis++) {
                var number = line.numbers().get(axis);
                if (Double.isFinite(number)) {
                    points.add(point(axis, Math.clamp((number - least) / (most - least), 0, 1)));
                }
            }
            var colour = COLOURS.get(place % 3);
            paper.shape(
                    points, place == 0 ? colour : "none", place == 0 ? "0.14" : "1", colour, 2, DASHES.get(place % 3));
            if (place == 0) {
                points.forEach(point -> paper.dot(point[0], point[1], 3, colour, "#ffffff"));
            }
        }
    }
}
