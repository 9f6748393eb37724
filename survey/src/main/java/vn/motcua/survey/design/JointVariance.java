// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.Objects;

/**
 * The covariances of p totals at a first stage drawn with unequal probabilities, from what is known or supposed of the
 * joint probabilities: Σᵢⱼ Δᵢⱼ yᵢyⱼ with Δ = (πᵢⱼ − πᵢπⱼ)/πᵢⱼ (Horvitz and Thompson 1952), or −½ Σᵢⱼ Δᵢⱼ (yᵢ − yⱼ)²
 * (Yates and Grundy 1953, Sen 1953).
 */
final class JointVariance {

    private final Stage stage;
    private final Pps pps;
    private final UnitTotals totals;
    private final int[] order;

    JointVariance(Stage stage, Pps pps, UnitTotals totals) {
        this.stage = stage;
        this.pps = pps;
        this.totals = totals;
        this.order = pps.joint() == null ? new int[0] : stage.orderInTable();
    }

    void addTo(Covariance sum) {
        var place = 0;
        for (int stratum = 0; stratum < stage.strata(); stratum++) {
            var next = totals.placeOf(stage.end(stratum), place);
            for (int i = place; i < next; i++) {
                addUnit(sum, stratum, i, place, next);
            }
            place = next;
        }
    }

    private void addUnit(Covariance sum, int stratum, int place, int from, int to) {
        var weighted = weighted(stratum, place, from, to);
        for (int j = 0; j < totals.size(); j++) {
            for (int k = 0; k <= j; k++) {
                sum.add(j, k, totals.values()[k][place] * weighted[j]);
            }
        }
    }

    /** Σⱼ Δᵢⱼ yⱼ of a unit, p of them; for Yates and Grundy less yᵢ Σⱼ Δᵢⱼ over all units of the stratum. */
    private double[] weighted(int stratum, int place, int from, int to) {
        var unit = totals.units()[place];
        var weighted = new double[totals.size()];
        for (int other = from; other < to; other++) {
            var lost = lost(stratum, unit, totals.units()[other]);
            for (int j = 0; j < weighted.length; j++) {
                weighted[j] += lost * totals.values()[j][other];
            }
        }
        if (pps.form() == Pps.Form.YATES_GRUNDY) {
            var sum = sumLost(stratum, unit);
            for (int j = 0; j < weighted.length; j++) {
                weighted[j] -= sum * totals.values()[j][place];
            }
        }
        return weighted;
    }

    private double sumLost(int stratum, int unit) {
        var sum = 0.0;
        for (int other = stage.start(stratum); other < stage.end(stratum); other++) {
            sum += lost(stratum, unit, other);
        }
        return sum;
    }

    private double lost(int stratum, int unit, int other) {
        var first = stage.fraction(unit);
        var second = stage.fraction(other);
        if (unit == other) {
            return 1 - first;
        }
        var joint = pps.joint();
        return joint == null
                ? pps.method().lost(first, second, stage.sampled(stratum), stage.sumFractions(stratum))
                : 1 - first * second / Objects.requireNonNull(joint)[order[unit]][order[other]];
    }
}
