// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.motcua.survey.table.BadData;

/** The factors of the jackknife: each replicate leaves one primary unit out (Wolter 2007, chapter 4). */
final class Jackknife implements Factors {

    private final Stage stage;
    private final LonelyPsu lonely;
    private final double scale;

    private Jackknife(Stage stage, LonelyPsu lonely) {
        this.stage = stage;
        this.lonely = lonely;
        this.scale = averaged();
    }

    /** Of a sample that is one stratum. */
    static Jackknife unstratified(Stage stage, LonelyPsu lonely) {
        if (stage.strata() > 1 || stage.units() < 2) {
            throw new BadData(
                    "JK1 is for samples without strata and with several primary units; this one has %d strata and %d units: use JKn.",
                    stage.strata(), stage.units());
        }
        return stratified(stage, lonely);
    }

    static Jackknife stratified(Stage stage, LonelyPsu lonely) {
        var jackknife = new Jackknife(stage, lonely);
        if (lonely == LonelyPsu.FAIL) {
            jackknife.requireCompany();
        }
        return jackknife;
    }

    private void requireCompany() {
        for (int unit = 0; unit < stage.units(); unit++) {
            if (isLonely(unit)) {
                throw new BadData(
                        "%s has only one primary unit, so it has no replicate: choose certainty, remove, adjust or average for lonely units (--lonely).",
                        stage.name(stage.stratumOf(unit)));
            }
        }
    }

    private boolean isLonely(int unit) {
        var stratum = stage.stratumOf(unit);
        return stage.sampled(stratum) == 1 && !stage.isDrawnWhole(stratum);
    }

    /** Units alone in their stratum are taken to add as much as the others do on average. */
    private double averaged() {
        var alone = IntStream.range(0, stage.units()).filter(this::isLonely).count();
        if (lonely != LonelyPsu.AVERAGE || alone == 0) {
            return 1;
        }
        if (alone == stage.units()) {
            throw new BadData(
                    "Every stratum has a single primary unit, so there is no average to put in their place: choose certainty, remove or adjust for lonely units (--lonely), or join strata.");
        }
        return stage.units() / (double) (stage.units() - alone);
    }

    @Override
    public int count() {
        return stage.units();
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public double scale(int left) {
        var n = stage.sampled(stage.stratumOf(left));
        return n > 1 ? scale(left, n) : isPutAgainstAll(left) ? scale(left, stage.strata()) : 0;
    }

    private double scale(int unit, int n) {
        return (n - 1.0) / n * (1 - stage.fraction(unit));
    }

    private boolean isPutAgainstAll(int unit) {
        return lonely == LonelyPsu.ADJUST && isLonely(unit);
    }

    @Override
    public void fill(int left, double[] ofUnit) {
        var stratum = stage.stratumOf(left);
        var n = stage.sampled(stratum);
        Arrays.fill(ofUnit, 1);
        if (n > 1) {
            Arrays.fill(ofUnit, stage.start(stratum), stage.end(stratum), n / (n - 1.0));
            ofUnit[left] = 0;
        } else if (isPutAgainstAll(left)) {
            Arrays.fill(ofUnit, stage.strata() / (stage.strata() - 1.0));
            ofUnit[left] = 0;
        }
    }
}
