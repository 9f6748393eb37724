// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.motcua.survey.table.BadData;

/**
 * The factors of the rescaled bootstrap of Rao and Wu (1988) with n−1 draws from the n units of a stratum. Each replicate
 * has random numbers of its own, so that it is the same whenever and on whatever thread it is drawn.
 */
final class BootstrapDraws implements Factors {

    private static final RandomGeneratorFactory<RandomGenerator> GENERATOR =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final Stage stage;
    private final long[] seeds;

    /** @throws BadData where a stratum has one unit, and neither was drawn whole nor is to be passed over */
    BootstrapDraws(Stage stage, LonelyPsu lonely, int replicates, long seed) {
        this.stage = stage;
        this.seeds = GENERATOR.create(seed).longs(replicates).toArray();
        if (lonely != LonelyPsu.REMOVE && lonely != LonelyPsu.CERTAINTY) {
            requireCompany();
        }
    }

    private void requireCompany() {
        for (int stratum = 0; stratum < stage.strata(); stratum++) {
            if (stage.sampled(stratum) == 1 && !stage.isDrawnWhole(stratum)) {
                throw new BadData(
                        "%s has only one primary unit, from which nothing can be drawn anew: choose certainty or remove for lonely units (--lonely).",
                        stage.name(stratum));
            }
        }
    }

    @Override
    public int count() {
        return seeds.length;
    }

    @Override
    public double scale() {
        return 1.0 / (seeds.length - 1);
    }

    @Override
    public double scale(int replicate) {
        return 1;
    }

    @Override
    public void fill(int replicate, double[] ofUnit) {
        var random = GENERATOR.create(seeds[replicate]);
        Arrays.fill(ofUnit, 0);
        for (int stratum = 0; stratum < stage.strata(); stratum++) {
            draw(stratum, ofUnit, random);
        }
    }

    private void draw(int stratum, double[] ofUnit, RandomGenerator random) {
        var start = stage.start(stratum);
        var n = stage.sampled(stratum);
        if (n == 1) {
            ofUnit[start] = 1;
        }
        for (int draw = 1; draw < n; draw++) {
            ofUnit[start + random.nextInt(n)] += n / (n - 1.0);
        }
    }
}
