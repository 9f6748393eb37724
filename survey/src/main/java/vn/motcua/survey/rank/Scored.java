// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.rank;

import java.util.Arrays;
import vn.motcua.survey.table.BadData;

/**
 * Scores of p units that were sampled independently of each other.
 *
 * @param scores p
 * @param errors p standard errors
 */
public record Scored(double[] scores, double[] errors) {

    public Scored {
        if (scores.length != errors.length) {
            throw new BadData("There are %d scores and %d standard errors.", scores.length, errors.length);
        }
        for (int unit = 0; unit < scores.length; unit++) {
            if (!Double.isFinite(scores[unit]) || !(errors[unit] >= 0) || Double.isInfinite(errors[unit])) {
                throw new BadData(
                        "Unit %d has the score %s with the standard error %s; a rank needs a number and an error of 0 or more.",
                        unit + 1, scores[unit], errors[unit]);
            }
        }
    }

    public int count() {
        return scores.length;
    }

    /** 1 for the highest score; equal scores share the better rank. */
    public int[] ranks() {
        var sorted = scores.clone();
        Arrays.sort(sorted);
        return Arrays.stream(scores).mapToInt(score -> 1 + above(sorted, score)).toArray();
    }

    private static int above(double[] sorted, double score) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.length - low;
    }

    /** The standard error of the difference of two units. */
    double error(int first, int second) {
        return Math.hypot(errors[first], errors[second]);
    }

    /** How many of its errors the second's score exceeds the first's. */
    double lead(int first, int second) {
        var difference = scores[second] - scores[first];
        return difference == 0 ? 0 : difference / error(first, second);
    }
}
