// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.sample;

import java.util.Arrays;
import java.util.List;

/** The probability with which each unit of a stratum is drawn. */
final class Inclusion {

    private Inclusion() {}

    /**
     * Proportional to size, where units for certain, and those so large that they would come more than once, have 1 and
     * count among the n.
     */
    static double[] probabilities(List<Unit> units, int n) {
        var probabilities =
                units.stream().mapToDouble(unit -> unit.isCertain() ? 1 : 0).toArray();
        if (n >= units.size()) {
            Arrays.fill(probabilities, 1);
            return probabilities;
        }
        while (share(units, n, probabilities)) {
            // those that reach 1 leave less for the others
        }
        return probabilities;
    }

    /** Shares out what is left of n; whether some unit has come to 1 by it. */
    private static boolean share(List<Unit> units, int n, double[] probabilities) {
        var left = (double) n;
        var size = 0.0;
        for (int unit = 0; unit < probabilities.length; unit++) {
            left -= probabilities[unit] == 1 ? 1 : 0;
            size += probabilities[unit] == 1 ? 0 : units.get(unit).size();
        }
        var anyFull = false;
        for (int unit = 0; unit < probabilities.length; unit++) {
            if (probabilities[unit] != 1) {
                probabilities[unit] =
                        Math.min(1, Math.max(0, left) * units.get(unit).size() / size);
                anyFull |= probabilities[unit] == 1;
            }
        }
        return anyFull;
    }
}
