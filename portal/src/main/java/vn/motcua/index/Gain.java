// SPDX-License-Identifier: Apache-2.0
package vn.motcua.index;

import org.jspecify.annotations.Nullable;
import vn.motcua.survey.estimate.Interval;
import vn.motcua.survey.rank.Lead;

/**
 * What a province would gain if in one part it did as well as it realistically can, all else as it is.
 *
 * @param target the border of the best quarter, or less where that is farther than a quarter of the provinces rose since the
 *     wave before
 * @param isRise whether the target is such a rise, and not yet the best quarter
 * @param points what it would add to the total
 * @param interval of the points, as the error of the score lets them be; null where the error is not known
 * @param rank where the province would then stand, if all others stay as they are
 * @param ranks the places it may then have; null without errors
 * @param gap the distance to the best quarter with its error, the border taken as fixed; null where the error is not known
 * @param isRecovered what it adds follows from a formula that the source does not publish, but its scores follow
 */
public record Gain(
        Node node,
        double value,
        double target,
        boolean isRise,
        double points,
        @Nullable Interval interval,
        int rank,
        Standing.@Nullable Ranks ranks,
        @Nullable Lead gap,
        boolean isRecovered) {

    /** Whether the province is shown to be below the best quarter. */
    public boolean isShown() {
        return gap != null && gap.isShown(Confidence.LEVEL);
    }
}
