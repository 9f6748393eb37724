// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Groups;
import vn.motcua.survey.table.NumberColumn;
import vn.motcua.survey.table.Sentence;

/** The shares of the units that were drawn, from a column that gives them or the sizes of the populations. */
final class Fractions {

    private final NumberColumn column;
    private final Groups units;
    private final int[] stratumOfUnit;
    private final Groups strata;
    private final int[] sampled;

    Fractions(NumberColumn column, Groups units, int[] stratumOfUnit, Groups strata) {
        this.column = column;
        this.units = units;
        this.stratumOfUnit = stratumOfUnit;
        this.strata = strata;
        this.sampled = new int[strata.count()];
        for (var stratum : stratumOfUnit) {
            sampled[stratum]++;
        }
    }

    /** @param probabilities whether each unit has its own; otherwise a stratum has one share for all */
    double[] of(boolean probabilities) {
        column.requireComplete();
        var areSizes = Arrays.stream(column.values()).anyMatch(value -> value > 1);
        if (areSizes && probabilities) {
            refuseFirst(
                    value -> value > 1,
                    "%s is no probability; units drawn with unequal probabilities need those, above 0 and at most 1.");
        }
        refuseFirst(
                areSizes ? value -> value < 1 : value -> value <= 0,
                "%s does not fit; give sizes of populations from 1 up, or shares drawn above 0 and at most 1, the same kind in all rows.");
        var ofUnit = probabilities ? sameWithin(units.codes(), units, new Sentence("cluster")) : ofStrata();
        return areSizes ? shares(ofUnit) : ofUnit;
    }

    private void refuseFirst(DoublePredicate isWrong, String trouble) {
        for (int row = 0; row < column.size(); row++) {
            if (isWrong.test(column.values()[row])) {
                throw BadData.at(column, row, trouble, column.show(row));
            }
        }
    }

    private double[] ofStrata() {
        var ofStratum = sameWithin(strata.codes(), strata, new Sentence("stratum"));
        return Arrays.stream(stratumOfUnit)
                .mapToDouble(stratum -> ofStratum[stratum])
                .toArray();
    }

    /** One value a group, which all its rows have to give alike. */
    private double[] sameWithin(int[] groupOfRow, Groups groups, Sentence kind) {
        var values = new double[groups.count()];
        for (int row = 0; row < column.size(); row++) {
            var group = groupOfRow[row];
            if (values[group] != 0 && values[group] != column.values()[row]) {
                throw BadData.at(
                        column,
                        row,
                        "%s, but another row of the same %s has %s; within a %s it has to be the same.",
                        column.show(row),
                        named(kind, groups.labels().get(group)),
                        NumberColumn.show(values[group]),
                        kind);
            }
            values[group] = column.values()[row];
        }
        return values;
    }

    private static Sentence named(Sentence kind, String label) {
        return label.isEmpty() ? kind : new Sentence("%s %s", kind, label);
    }

    private double[] shares(double[] sizes) {
        for (int row = 0; row < column.size(); row++) {
            var drawn = sampled[strata.codes()[row]];
            if (column.values()[row] < drawn) {
                throw BadData.at(
                        column,
                        row,
                        "a population of %s, from which %d units were drawn; it cannot be smaller than the sample.",
                        column.show(row),
                        drawn);
            }
        }
        var shares = new double[sizes.length];
        Arrays.setAll(shares, unit -> sampled[stratumOfUnit[unit]] / sizes[unit]);
        return shares;
    }
}
