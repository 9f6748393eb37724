// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.estimate.Interval;

/**
 * The scores of one part in some provinces over the years.
 *
 * @param years that have a wave, the first one first
 * @param breaks years that are not to be compared with those before, because the part or one of its parts was measured otherwise
 * @param lines one for each province
 */
public record Timeline(Node node, List<Integer> years, List<Integer> breaks, List<Line> lines) {

    public record Line(Place place, List<Point> points) {}

    /** @param interval null without an error */
    public record Point(int year, Score score, @Nullable Interval interval) {}

    public boolean isBreak(int year) {
        return breaks.contains(year);
    }
}
