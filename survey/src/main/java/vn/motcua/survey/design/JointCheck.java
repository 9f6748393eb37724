// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.NumberColumn;

/** Refuses joint probabilities that cannot be; rows and columns are counted from 1. */
final class JointCheck {

    /** Files have their probabilities rounded; R allows as much. */
    private static final double CLOSE = 1e-4;

    private final Stage stage;
    private final double[][] joint;

    JointCheck(Stage stage, double[][] joint) {
        this.stage = stage;
        this.joint = joint;
    }

    void run() {
        requireSize();
        for (int row = 0; row < joint.length; row++) {
            for (int column = 0; column < joint.length; column++) {
                requireProbability(row, column);
            }
        }
        requireMarginals();
    }

    private void requireSize() {
        for (int row = 0; row < joint.length; row++) {
            if (joint[row].length != joint.length) {
                throw new BadData(
                        "Joint probabilities are a square; there are %d rows, and row %d has %d columns.",
                        joint.length, row + 1, joint[row].length);
            }
        }
        if (joint.length != stage.units()) {
            throw new BadData(
                    "Joint probabilities have one row and column a primary unit, in the order in which units first stand in the data; there are %d of them for %d units.",
                    joint.length, stage.units());
        }
    }

    private void requireProbability(int row, int column) {
        var probability = joint[row][column];
        if (!(probability > 0 && probability <= 1)) {
            throw new BadData(
                    "Joint probabilities, row %d, column %d: %s is no probability; it is above 0 and at most 1.",
                    row + 1, column + 1, shown(row, column));
        }
        if (Math.abs(probability - joint[column][row]) > CLOSE * probability) {
            throw new BadData(
                    "Joint probabilities, row %d, column %d: %s, but row %d, column %d has %s; the two are the same pair.",
                    row + 1, column + 1, shown(row, column), column + 1, row + 1, shown(column, row));
        }
        if (probability > Math.min(joint[row][row], joint[column][column]) * (1 + CLOSE)) {
            throw new BadData(
                    "Joint probabilities, row %d, column %d: %s, but two units are not drawn together more often than each of them is.",
                    row + 1, column + 1, shown(row, column));
        }
    }

    /** On the diagonal stand the units' own probabilities, which the data have too. */
    private void requireMarginals() {
        var order = stage.orderInTable();
        for (int unit = 0; unit < order.length; unit++) {
            var place = order[unit];
            if (Math.abs(joint[place][place] - stage.fraction(unit)) > CLOSE * stage.fraction(unit)) {
                throw new BadData(
                        "Joint probabilities, row %d, column %d: %s, but the data (--fpc) give this unit the probability %s; on the diagonal stands the unit's own.",
                        place + 1, place + 1, shown(place, place), NumberColumn.show(stage.fraction(unit)));
            }
        }
    }

    private String shown(int row, int column) {
        return NumberColumn.show(joint[row][column]);
    }
}
