// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.ArrayList;
import java.util.List;
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
            throw trouble(row, column, " is no probability; it is above 0 and at most 1");
        }
        if (Math.abs(probability - joint[column][row]) > CLOSE * probability) {
            throw trouble(
                    row,
                    column,
                    ", but row %d, column %d has %s; the two are the same pair",
                    column + 1,
                    row + 1,
                    NumberColumn.show(joint[column][row]));
        }
        if (probability > Math.min(joint[row][row], joint[column][column]) * (1 + CLOSE)) {
            throw trouble(row, column, ", but two units are not drawn together more often than each of them is");
        }
    }

    /** On the diagonal stand the units' own probabilities, which the data have too. */
    private void requireMarginals() {
        var order = stage.orderInTable();
        for (int unit = 0; unit < order.length; unit++) {
            var place = order[unit];
            if (Math.abs(joint[place][place] - stage.fraction(unit)) > CLOSE * stage.fraction(unit)) {
                throw trouble(
                        place,
                        place,
                        ", but the data (--fpc) give this unit the probability %s; on the diagonal stands the unit's own",
                        NumberColumn.show(stage.fraction(unit)));
            }
        }
    }

    private BadData trouble(int row, int column, String what, Object... blanks) {
        var all = new ArrayList<Object>(List.of(row + 1, column + 1, NumberColumn.show(joint[row][column])));
        all.addAll(List.of(blanks));
        return new BadData("Joint probabilities, row %d, column %d: %s" + what + ".", all.toArray());
    }
}
