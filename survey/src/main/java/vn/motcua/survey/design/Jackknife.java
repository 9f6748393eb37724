// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.Arrays;
import vn.motcua.survey.table.BadData;

/** The factors of the jackknife: each replicate leaves one primary unit out (Wolter 2007, chapter 4). */
final class Jackknife {

    private final Stage stage;
    private final LonelyPsu lonely;

    Jackknife(Stage stage, LonelyPsu lonely) {
        this.stage = stage;
        this.lonely = lonely;
    }

    Factors unstratified() {
        var n = stage.units();
        if (stage.strata() > 1 || n < 2) {
            throw new BadData(
                    "JK1 is for samples without strata and with several primary units; this one has %d strata and %d units: use JKn."
                            .formatted(stage.strata(), n));
        }
        var factors = new double[n][n];
        for (int left = 0; left < n; left++) {
            Arrays.fill(factors[left], n / (n - 1.0));
            factors[left][left] = 0;
        }
        return new Factors(factors, (n - 1.0) / n * (1 - stage.fraction(0)), ones(n));
    }

    Factors stratified() {
        var n = stage.units();
        var factors = new double[n][n];
        var scales = new double[n];
        for (int left = 0; left < n; left++) {
            var stratum = stage.stratumOf(left);
            Arrays.fill(factors[left], 1);
            if (stage.sampled(stratum) > 1) {
                leaveOut(left, stratum, factors[left]);
                scales[left] = scale(left, stage.sampled(stratum));
            } else {
                leaveOutLonely(left, factors[left], scales);
            }
        }
        return new Factors(factors, averaged(), scales);
    }

    private void leaveOut(int left, int stratum, double[] factors) {
        var n = stage.sampled(stratum);
        Arrays.fill(factors, stage.start(stratum), stage.end(stratum), n / (n - 1.0));
        factors[left] = 0;
    }

    private double scale(int unit, int n) {
        return (n - 1.0) / n * (1 - stage.fraction(unit));
    }

    private boolean isLonely(int unit) {
        return stage.sampled(stage.stratumOf(unit)) == 1 && stage.fraction(unit) < 1;
    }

    private void leaveOutLonely(int left, double[] factors, double[] scales) {
        if (isLonely(left) && lonely == LonelyPsu.FAIL) {
            throw new BadData(
                    "%s has only one primary unit, so it has no replicate: choose certainty, remove, adjust or average for lonely units (--lonely)."
                            .formatted(stage.name(stage.stratumOf(left))));
        }
        if (isLonely(left) && lonely == LonelyPsu.ADJUST) {
            var strata = stage.strata();
            Arrays.fill(factors, strata / (strata - 1.0));
            factors[left] = 0;
            scales[left] = scale(left, strata);
        }
    }

    /** Units alone in their stratum are taken to add as much as the others do on average. */
    private double averaged() {
        var alone = 0;
        for (int unit = 0; unit < stage.units(); unit++) {
            alone += isLonely(unit) ? 1 : 0;
        }
        return lonely == LonelyPsu.AVERAGE ? stage.units() / (double) (stage.units() - alone) : 1;
    }

    private static double[] ones(int n) {
        var ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
