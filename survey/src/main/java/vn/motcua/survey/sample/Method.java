// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.sample;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import vn.motcua.survey.table.BadData;

/** How units are drawn so that each has the probability it shall have. */
public enum Method {
    /** Along the frame from a random start (Madow 1949): spreads the sample as the frame is ordered. */
    SYSTEMATIC {
        @Override
        boolean[] draw(double[] probabilities, RandomGenerator random) {
            var drawn = new boolean[probabilities.length];
            var next = random.nextDouble();
            var passed = 0.0;
            for (int unit = 0; unit < drawn.length; unit++) {
                passed += probabilities[unit];
                drawn[unit] = passed > next;
                next += drawn[unit] ? 1 : 0;
            }
            return drawn;
        }
    },
    /** With replacement until all are different (Sampford 1967): all joint probabilities are above zero. */
    SAMPFORD {
        @Override
        boolean[] draw(double[] probabilities, RandomGenerator random) {
            var n = (int) Math.round(Arrays.stream(probabilities).sum());
            var odds = Arrays.stream(probabilities).map(p -> p / (1 - p)).toArray();
            for (int attempt = 0; attempt < PATIENCE; attempt++) {
                var drawn = new boolean[probabilities.length];
                var count = mark(drawn, pick(probabilities, random));
                for (int further = 1; further < n && count == further; further++) {
                    count += mark(drawn, pick(odds, random));
                }
                if (count == n) {
                    return drawn;
                }
            }
            throw new BadData(
                    "Sampford's method finds no sample of %d out of %d units; draw systematically.", n, odds.length);
        }
    };

    private static final int PATIENCE = 1_000_000;

    /** @param probabilities below 1, their sum the whole number of units to draw */
    abstract boolean[] draw(double[] probabilities, RandomGenerator random);

    private static int mark(boolean[] drawn, int unit) {
        var isNew = !drawn[unit];
        drawn[unit] = true;
        return isNew ? 1 : 0;
    }

    /** One unit, with a probability proportional to its size. */
    static int pick(double[] sizes, RandomGenerator random) {
        var left = random.nextDouble() * Arrays.stream(sizes).sum();
        var last = 0;
        for (int unit = 0; unit < sizes.length; unit++) {
            if (sizes[unit] > 0) {
                last = unit;
                left -= sizes[unit];
                if (left < 0) {
                    break;
                }
            }
        }
        return last;
    }
}
