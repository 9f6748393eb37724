// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench.life;

import java.util.Arrays;

/** Lives per second, a number for each round. */
record Rates(String name, double[] perSecond) {

    double median() {
        var sorted = perSecond.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return Arrays.stream(perSecond).min().orElseThrow();
    }

    double most() {
        return Arrays.stream(perSecond).max().orElseThrow();
    }

    /** The ratio to another, round by round, so that the moods of the machine cancel out. */
    Rates over(Rates other) {
        var ratios = new double[perSecond.length];
        for (var round = 0; round < ratios.length; round++) {
            ratios[round] = perSecond[round] / other.perSecond[round];
        }
        return new Rates(name + " / " + other.name, ratios);
    }

    String line(String format) {
        return String.format(
                "%-28s " + format + "   (" + format + " … " + format + ")", name, median(), least(), most());
    }
}
