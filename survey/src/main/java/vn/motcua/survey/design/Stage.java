// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.Arrays;
import java.util.List;
import vn.motcua.survey.table.Sentence;

/**
 * One stage of the drawing: units, each in a stratum, each stratum within a unit of the stage before (or within the whole
 * population at the first). Units are numbered stratum by stratum, strata parent by parent.
 */
final class Stage {

    /** Below this share left over, a stratum was drawn whole. */
    private static final double NOTHING_LEFT = 1e-7;

    private final int[] unitOfRow;
    private final int[] stratumOfUnit;
    private final int[] parentOfStratum;
    private final int[] starts;
    private final double[] fractions;
    private final double[] sumsLeft;
    private final boolean[] drawnWhole;
    private final List<String> labels;

    /**
     * @param unitOfRow n
     * @param stratumOfUnit one a unit, ascending
     * @param parentOfStratum one a stratum, ascending: a unit of the stage before, 0 at the first stage
     * @param fractions one a unit: the share or probability with which it was drawn, 0 for drawing with replacement
     * @param labels one a stratum, for messages
     */
    Stage(int[] unitOfRow, int[] stratumOfUnit, int[] parentOfStratum, double[] fractions, List<String> labels) {
        this.unitOfRow = unitOfRow;
        this.stratumOfUnit = stratumOfUnit;
        this.parentOfStratum = parentOfStratum;
        this.fractions = fractions;
        this.labels = labels;
        this.starts = new int[parentOfStratum.length + 1];
        this.sumsLeft = new double[parentOfStratum.length];
        this.drawnWhole = new boolean[parentOfStratum.length];
        for (var stratum : stratumOfUnit) {
            starts[stratum + 1]++;
        }
        for (int stratum = 0; stratum < strata(); stratum++) {
            starts[stratum + 1] += starts[stratum];
            summarise(stratum);
        }
    }

    private void summarise(int stratum) {
        drawnWhole[stratum] = true;
        for (int unit = start(stratum); unit < end(stratum); unit++) {
            sumsLeft[stratum] += left(unit);
            drawnWhole[stratum] &= left(unit) < NOTHING_LEFT;
        }
    }

    int units() {
        return stratumOfUnit.length;
    }

    int strata() {
        return parentOfStratum.length;
    }

    int unitOf(int row) {
        return unitOfRow[row];
    }

    int stratumOf(int unit) {
        return stratumOfUnit[unit];
    }

    int parentOf(int stratum) {
        return parentOfStratum[stratum];
    }

    int start(int stratum) {
        return starts[stratum];
    }

    int end(int stratum) {
        return starts[stratum + 1];
    }

    /** How many units of the stratum were drawn. */
    int sampled(int stratum) {
        return end(stratum) - start(stratum);
    }

    double fraction(int unit) {
        return fractions[unit];
    }

    /** The share of the population that was not drawn; 1 for drawing with replacement. */
    double left(int unit) {
        return 1 - fractions[unit];
    }

    int rows() {
        return unitOfRow.length;
    }

    double sumFractions(int stratum) {
        return sampled(stratum) - sumsLeft[stratum];
    }

    double sumLeft(int stratum) {
        return sumsLeft[stratum];
    }

    boolean isDrawnWhole(int stratum) {
        return drawnWhole[stratum];
    }

    String label(int stratum) {
        return labels.get(stratum);
    }

    /** The stratum at the beginning of a sentence. */
    Sentence name(int stratum) {
        return labels.get(stratum).isEmpty()
                ? new Sentence("The sample")
                : new Sentence("Stratum %s", labels.get(stratum));
    }

    /** Which place each unit has when they are listed as they first stand in the table. */
    int[] orderInTable() {
        var order = new int[units()];
        Arrays.fill(order, -1);
        var next = 0;
        for (var unit : unitOfRow) {
            if (order[unit] < 0) {
                order[unit] = next++;
            }
        }
        return order;
    }

    /** Units less strata among these rows. */
    int degreesOfFreedom(Rows rows) {
        var isPresent = new boolean[units()];
        var hasUnits = new boolean[strata()];
        var free = 0;
        for (var row : rows.places()) {
            var unit = unitOfRow[row];
            free += isPresent[unit] ? 0 : 1;
            free -= hasUnits[stratumOfUnit[unit]] ? 0 : 1;
            isPresent[unit] = true;
            hasUnits[stratumOfUnit[unit]] = true;
        }
        return free;
    }

    boolean isWithReplacement() {
        for (var fraction : fractions) {
            if (fraction != 0) {
                return false;
            }
        }
        return true;
    }
}
