// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.util.List;

/** A country with the outlines of its provinces, and archipelagos in frames of their own. */
public final class OutlineMap {

    private static final int WIDTH = 400;
    private static final int MARGIN = 8;
    private static final double ROOM = 9;

    private OutlineMap() {}

    /**
     * @param path of SVG, in the units of the map
     * @param title what it says when it is pointed at
     * @param shade 0 for the darkest; -1 for none
     */
    public record Area(String path, String title, int shade) {}

    /**
     * @param name what stands below its frame
     * @param islands x and y of each, in the units of the map
     */
    public record Islands(String name, String title, List<double[]> islands, int shade) {}

    /**
     * @param width of the map in its units
     * @param height of the map in its units
     * @param legend the words of the shades, the darkest first, then of none
     */
    public static String svg(
            Caption caption, int width, int height, List<Area> areas, List<Islands> islands, List<String> legend) {
        var paper = new Paper(caption, WIDTH);
        Shades.legend(paper, legend);
        var scale = (WIDTH - 2.0 * MARGIN) / width;
        var top = paper.top() + 6;
        areas.forEach(area -> paper.group(area.title(), () -> {
            var paint = Shades.of(area.shade());
            paper.outline(area.path(), MARGIN, top, scale, paint.fill(), Paper.SOFT, paint.dashes());
        }));
        islands.forEach(each -> paper.group(each.title(), () -> draw(paper, each, scale, top)));
        paper.advance((int) (height * scale) + 12);
        return paper.finished();
    }

    private static void draw(Paper paper, Islands islands, double scale, int top) {
        var places = islands.islands().stream()
                .map(at -> new double[] {MARGIN + at[0] * scale, top + at[1] * scale})
                .toList();
        var paint = Shades.of(islands.shade());
        var left = places.stream().mapToDouble(at -> at[0]).min().orElse(0) - ROOM;
        var right = places.stream().mapToDouble(at -> at[0]).max().orElse(0) + ROOM;
        var high = places.stream().mapToDouble(at -> at[1]).min().orElse(0) - ROOM;
        var low = places.stream().mapToDouble(at -> at[1]).max().orElse(0) + ROOM;
        paper.shape(
                List.of(new double[] {left, high}, new double[] {right, high}, new double[] {right, low}, new double[] {
                    left, low
                }),
                "none",
                "1",
                Paper.SOFT,
                1,
                "3 2");
        places.forEach(at -> paper.dot(at[0], at[1], 3, paint.fill(), Paper.SOFT));
        paper.text(islands.name(), (left + right) / 2, low + 12, "middle", 10, Paper.INK, "600");
    }
}
