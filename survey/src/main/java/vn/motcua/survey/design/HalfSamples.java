// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.Comparator;
import java.util.stream.IntStream;
import vn.motcua.survey.table.BadData;

/** The factors of balanced half-samples (McCarthy 1969), softened by Fay's factor. */
final class HalfSamples implements Factors {

    private final Stage stage;
    private final double rho;
    private final boolean[][] matrix;
    private final int[] columns;
    private final boolean[] isFirst;

    HalfSamples(Stage stage, double rho) {
        this.stage = stage;
        this.rho = rho;
        requirePairs();
        this.matrix = Hadamard.above(stage.strata());
        this.columns = columns();
        this.isFirst = firstUnits();
    }

    @Override
    public int count() {
        return matrix.length;
    }

    @Override
    public double scale() {
        return 1 / (matrix.length * (1 - rho) * (1 - rho));
    }

    @Override
    public double scale(int replicate) {
        return 1;
    }

    /** Of each stratum the first or the second unit, as the sign of its column says. */
    @Override
    public void fill(int replicate, double[] ofUnit) {
        var signs = matrix[replicate];
        for (int unit = 0; unit < ofUnit.length; unit++) {
            ofUnit[unit] = signs[columns[stage.stratumOf(unit)]] == isFirst[unit] ? 2 - rho : rho;
        }
    }

    private void requirePairs() {
        for (int stratum = 0; stratum < stage.strata(); stratum++) {
            if (stage.sampled(stratum) != 2) {
                throw new BadData(
                        "%s has %d primary units; balanced half-samples need two in every stratum: use jkn or bootstrap.",
                        stage.name(stratum), stage.sampled(stratum));
            }
        }
    }

    /** The column of each stratum, in the order of their labels as words, which is R's; column 0 is the same everywhere. */
    private int[] columns() {
        var columns = new int[stage.strata()];
        var column = 1;
        for (var stratum : IntStream.range(0, columns.length)
                .boxed()
                .sorted(Comparator.comparing(stage::label))
                .toList()) {
            columns[stratum] = column++;
        }
        return columns;
    }

    /** Of each stratum the unit that stands first in the table. */
    private boolean[] firstUnits() {
        var isFirst = new boolean[stage.units()];
        var isKnown = new boolean[stage.strata()];
        for (int row = 0; row < stage.rows(); row++) {
            var unit = stage.unitOf(row);
            isFirst[unit] |= !isKnown[stage.stratumOf(unit)];
            isKnown[stage.stratumOf(unit)] = true;
        }
        return isFirst;
    }
}
