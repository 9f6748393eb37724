// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.motcua.survey.table.BadData;

/** The factors of the rescaled bootstrap of Rao and Wu (1988) with n−1 draws from the n units of a stratum. */
final class BootstrapDraws {

    private final Stage stage;
    private final LonelyPsu lonely;

    BootstrapDraws(Stage stage, LonelyPsu lonely) {
        this.stage = stage;
        this.lonely = lonely;
    }

    /** The same seed gives the same replicates, wherever and on however many threads they are then used. */
    Factors factors(int replicates, long seed) {
        requireCompany();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var factors = new double[replicates][stage.units()];
        for (var replicate : factors) {
            draw(replicate, random);
        }
        var scales = new double[replicates];
        Arrays.fill(scales, 1);
        return new Factors(factors, 1.0 / (replicates - 1), scales);
    }

    private void requireCompany() {
        for (int stratum = 0; stratum < stage.strata(); stratum++) {
            if (stage.sampled(stratum) == 1 && lonely != LonelyPsu.REMOVE && lonely != LonelyPsu.CERTAINTY) {
                throw new BadData(
                        "%s has only one primary unit, from which nothing can be drawn anew: choose certainty or remove for lonely units (--lonely)."
                                .formatted(stage.name(stratum)));
            }
        }
    }

    private void draw(double[] replicate, RandomGenerator random) {
        for (int stratum = 0; stratum < stage.strata(); stratum++) {
            var n = stage.sampled(stratum);
            if (n == 1) {
                replicate[stage.start(stratum)] = 1;
            }
            for (int draw = 1; draw < n; draw++) {
                replicate[stage.start(stratum) + random.nextInt(n)] += n / (n - 1.0);
            }
        }
    }
}
