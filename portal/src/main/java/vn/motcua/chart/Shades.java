// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.util.List;

/** The colours of maps: four shades of one colour, and none, which has a broken edge. */
final class Shades {

    record Paint(String fill, String ink, String dashes) {}

    private static final List<Paint> SHADES = List.of(
            new Paint("#3d1a5f", "#ffffff", ""),
            new Paint("#7d55a8", "#ffffff", ""),
            new Paint("#cdb8e2", "#211a27", ""),
            new Paint("#f3ecf9", "#211a27", ""));
    private static final Paint NONE = new Paint("#ffffff", "#574e5f", "3 2");

    private Shades() {}

    /** @param shade 0 for the darkest; -1 for none */
    static Paint of(int shade) {
        return shade < 0 ? NONE : SHADES.get(Math.min(shade, SHADES.size() - 1));
    }

    /** @param words of the shades, the darkest first, then of none */
    static void legend(Paper paper, List<String> words) {
        for (int place = 0; place < words.size(); place++) {
            legend(paper, words.get(place), place < SHADES.size() ? SHADES.get(place) : NONE);
        }
    }

    private static void legend(Paper paper, String words, Paint paint) {
        var y = paper.top() + 2;
        paper.shape(
                List.of(new double[] {10, y}, new double[] {30, y}, new double[] {30, y + 12}, new double[] {10, y + 12
                }),
                paint.fill(),
                "1",
                Paper.SOFT,
                1,
                paint.dashes());
        paper.label(words, 38, y + 10, "start");
        paper.advance(17);
    }
}
