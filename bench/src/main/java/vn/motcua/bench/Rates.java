// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.Arrays;

/** What was measured of a contestant, a number for each round. */
public record Rates(String name, double[] values) {

    public double median() {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public double least() {
        return Arrays.stream(values).min().orElseThrow();
    }

    public double most() {
        return Arrays.stream(values).max().orElseThrow();
    }

    /** The ratio to another, round by round, so that the moods of the machine cancel out. */
    public Rates over(Rates other) {
        var ratios = new double[values.length];
        for (var round = 0; round < ratios.length; round++) {
            ratios[round] = values[round] / other.values[round];
        }
        return new Rates(name + " / " + other.name, ratios);
    }

    public String line(String format) {
        return String.format(
                "%-28s " + format + "   (" + format + " … " + format + ")", name, median(), least(), most());
    }
}
