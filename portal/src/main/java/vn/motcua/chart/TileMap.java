// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.util.ArrayList;
import java.util.List;

/** A country as hexagons of one size, so that no province counts more for being larger. */
public final class TileMap {

    private static final double SIDE = 25;
    private static final double ACROSS = SIDE * Math.sqrt(3);
    private static final double DOWN = SIDE * 1.5;
    private static final int LEFT = 6;

    private TileMap() {}

    /**
     * @param words what stands in it, at most two short lines
     * @param title what it says when it is pointed at
     * @param row from the north; every second one is shifted by half a tile
     * @param shade 0 for the darkest; -1 for none, which is drawn with a broken edge
     */
    public record Tile(List<String> words, String title, int column, int row, int shade) {}

    /** @param legend the words of the shades, the darkest first, then of none */
    public static String svg(Caption caption, List<Tile> tiles, List<String> legend) {
        var columns = tiles.stream().mapToInt(Tile::column).max().orElse(1);
        var rows = tiles.stream().mapToInt(Tile::row).max().orElse(1);
        var paper = new Paper(caption, (int) (2 * LEFT + (columns + 1.5) * ACROSS));
        Shades.legend(paper, legend);
        var top = paper.top() + 6;
        tiles.forEach(tile -> paper.group(tile.title(), () -> draw(paper, tile, top)));
        paper.advance((int) (rows * DOWN + 2 * SIDE + 10));
        return paper.finished();
    }

    private static void draw(Paper paper, Tile tile, double top) {
        var x = LEFT + ACROSS * (tile.column() + 0.5 + (tile.row() % 2 == 0 ? 0 : 0.5));
        var y = top + SIDE + tile.row() * DOWN;
        var paint = Shades.of(tile.shade());
        var corners = new ArrayList<double[]>();
        for (int corner = 0; corner < 6; corner++) {
            var angle = Math.PI / 3 * corner - Math.PI / 2;
            corners.add(new double[] {x + (SIDE - 1) * Math.cos(angle), y + (SIDE - 1) * Math.sin(angle)});
        }
        paper.shape(corners, paint.fill(), "1", Paper.SOFT, 1, paint.dashes());
        var lines = tile.words();
        for (int line = 0; line < lines.size(); line++) {
            paper.text(
                    lines.get(line),
                    x,
                    y + 3.5 + (line - (lines.size() - 1) / 2.0) * 10,
                    "middle",
                    9,
                    paint.ink(),
                    "600");
        }
    }
}
