// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import vn.motcua.survey.table.BadData;

/**
 * What one stage adds to the covariances of p totals: within each stratum the spread of its units' totals around their
 * mean, times n/(n−1) and what is left of the population (Cochran 1977, 11.23; Brewer 2002 for unequal probabilities).
 */
final class StageVariance {

    private final Stage stage;
    private final int number;
    private final LonelyPsu lonely;
    private final boolean lonelyInDomain;
    private final UnitTotals totals;

    /**
     * @param number of the stage, from 1, for messages
     * @param lonelyInDomain whether a unit that alone of its stratum has rows in the domain is lonely too
     */
    StageVariance(Stage stage, int number, LonelyPsu lonely, boolean lonelyInDomain, UnitTotals totals) {
        this.stage = stage;
        this.number = number;
        this.lonely = lonely;
        this.lonelyInDomain = lonelyInDomain;
        this.totals = totals;
    }

    /** Adds what each parent's strata contribute, times the parent's multiplier. */
    void addTo(Covariance sum, double[] multipliers) {
        var place = 0;
        for (int stratum = 0; stratum < stage.strata(); ) {
            var parent = stage.parentOf(stratum);
            var end = endOfFamily(stratum);
            var nextPlace = totals.placeOf(stage.end(end - 1), place);
            if (multipliers[parent] > 0 && nextPlace > place) {
                new Family(stratum, end, place).addTo(sum, multipliers[parent]);
            }
            stratum = end;
            place = nextPlace;
        }
    }

    private int endOfFamily(int stratum) {
        var end = stratum + 1;
        while (end < stage.strata() && stage.parentOf(end) == stage.parentOf(stratum)) {
            end++;
        }
        return end;
    }

    /**
     * The strata within one parent, and the places of their units' totals; averages are taken among them. Strata of
     * which no unit has rows in the domain are none of its business.
     */
    private final class Family {

        private final int start;
        private final int end;
        private final int from;
        private final Covariance known = new Covariance(totals.size());
        private int present;
        private int unknown;

        Family(int start, int end, int from) {
            this.start = start;
            this.end = end;
            this.from = from;
        }

        void addTo(Covariance sum, double multiplier) {
            var place = from;
            for (int stratum = start; stratum < end; stratum++) {
                var next = totals.placeOf(stage.end(stratum), place);
                if (next > place) {
                    present++;
                    add(stratum, place, next);
                }
                place = next;
            }
            requireSomeKnown();
            sum.add(known, multiplier * present / (present - unknown));
        }

        private void requireSomeKnown() {
            if (unknown == present) {
                throw new BadData(
                        "At stage %d every stratum has a single unit, so there is no average to put in their place: choose certainty, remove or adjust for lonely units (--lonely), or join strata.",
                        number);
            }
        }

        private void add(int stratum, int from, int to) {
            if (stage.isDrawnWhole(stratum)) {
                return;
            }
            var isSingle = stage.sampled(stratum) == 1;
            requireCompany(stratum, isSingle);
            var isLonely = isSingle || (lonelyInDomain && to - from == 1);
            if (isLonely && lonely == LonelyPsu.AVERAGE) {
                unknown++;
            } else if (isLonely && lonely == LonelyPsu.ADJUST) {
                addSpread(stratum, from, to, new double[totals.size()]);
            } else if (!isSingle) {
                addSpread(stratum, from, to, mean(totals.sums(from, to), stage.sampled(stratum)));
            }
        }

        private static double[] mean(double[] sums, int count) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] /= count;
            }
            return sums;
        }

        /** Units without rows in the domain all lie at zero, as far from the centre as each other. */
        private void addSpread(int stratum, int from, int to, double[] centre) {
            var n = stage.sampled(stratum);
            var scale = n > 1 ? n / (n - 1.0) : 1;
            var deviations = new double[centre.length];
            var leftElsewhere = stage.sumLeft(stratum);
            for (int place = from; place < to; place++) {
                var left = stage.left(totals.units()[place]);
                leftElsewhere -= left;
                for (int j = 0; j < centre.length; j++) {
                    deviations[j] = totals.values()[j][place] - centre[j];
                }
                known.addOuter(deviations, left * scale);
            }
            if (to - from < n) {
                known.addOuter(centre, leftElsewhere * scale);
            }
        }
    }

    private void requireCompany(int stratum, boolean isSingle) {
        if (isSingle && lonely == LonelyPsu.FAIL) {
            throw new BadData(
                    "%s has only one unit at stage %d, so its variance cannot be estimated: choose certainty, remove, adjust or average for lonely units (--lonely), or join it with a similar stratum.",
                    stage.name(stratum), number);
        }
    }
}
