// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Groups;
import vn.motcua.survey.table.Table;

/** Makes the stages of a design from the columns that name them, and refuses what cannot be. */
final class Stages {

    private final Table table;
    private final List<String> clusters;
    private final List<String> strata;
    private final List<String> populations;
    private final boolean nested;
    private final @Nullable Pps pps;

    Stages(
            Table table,
            List<String> clusters,
            List<String> strata,
            List<String> populations,
            boolean nested,
            @Nullable Pps pps) {
        this.table = table;
        this.clusters = clusters;
        this.strata = strata;
        this.populations = populations;
        this.nested = nested;
        this.pps = pps;
    }

    List<Stage> all() {
        var stages = new ArrayList<Stage>();
        var parents = Groups.whole(table.rows());
        for (int number = 0; number < Math.max(1, clusters.size()); number++) {
            var own = units(number, parents);
            var strata = strata(number, parents);
            var units = byStratum(own, stratumOfUnit(number, own, strata));
            stages.add(stage(number, units, strata, parents));
            parents = units;
        }
        return stages;
    }

    /** The same units, numbered stratum by stratum. */
    private static Groups byStratum(Groups units, int[] stratumOfUnit) {
        var next = new int[Arrays.stream(stratumOfUnit).max().orElse(0) + 2];
        for (var stratum : stratumOfUnit) {
            next[stratum + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        var numbers = new int[units.count()];
        Arrays.setAll(numbers, unit -> next[stratumOfUnit[unit]]++);
        return units.renumbered(numbers);
    }

    private Groups units(int number, Groups parents) {
        if (clusters.isEmpty()) {
            return Groups.each(table.rows());
        }
        var own = complete(clusters.get(number));
        if (number > 0) {
            return own.and(parents);
        }
        return nested && !strata.isEmpty() ? own.and(complete(strata.getFirst())) : own;
    }

    private Groups strata(int number, Groups parents) {
        if (number >= strata.size()) {
            return parents;
        }
        var own = complete(strata.get(number));
        return number == 0 ? own : own.and(parents);
    }

    private Groups complete(String name) {
        var column = table.get(name);
        column.requireComplete();
        return column.groups();
    }

    private Stage stage(int number, Groups units, Groups strata, Groups parents) {
        var stratumOfUnit = stratumOfUnit(number, units, strata);
        var parentOfStratum = new int[strata.count()];
        for (int row = 0; row < table.rows(); row++) {
            parentOfStratum[strata.codes()[row]] = parents.codes()[row];
        }
        var fractions = number < populations.size()
                ? new Fractions(table.numbers(populations.get(number)), units, stratumOfUnit, strata)
                        .of(number == 0 && pps != null)
                : new double[units.count()];
        return new Stage(units.codes(), stratumOfUnit, parentOfStratum, fractions, strata.labels());
    }

    private int[] stratumOfUnit(int number, Groups units, Groups strata) {
        var stratumOfUnit = new int[units.count()];
        Arrays.fill(stratumOfUnit, Groups.NONE);
        for (int row = 0; row < table.rows(); row++) {
            var unit = units.codes()[row];
            var stratum = strata.codes()[row];
            if (stratumOfUnit[unit] != Groups.NONE && stratumOfUnit[unit] != stratum) {
                throw inTwoStrata(number, units, strata, row, stratumOfUnit[unit]);
            }
            stratumOfUnit[unit] = stratum;
        }
        return stratumOfUnit;
    }

    private BadData inTwoStrata(int number, Groups units, Groups strata, int row, int before) {
        var column = table.get(clusters.get(number));
        var stratum = table.get(this.strata.get(number));
        return BadData.at(
                column,
                row,
                "cluster %s lies in stratum %s of column \"%s\", but in row %d in stratum %s. If clusters are numbered anew in each stratum, say so (--nest); otherwise one of the two is wrong.",
                column.show(row),
                stratum.show(row),
                stratum.name(),
                firstRow(units, units.codes()[row], strata, before) + 1,
                strata.labels().get(before));
    }

    private static int firstRow(Groups units, int unit, Groups strata, int stratum) {
        var row = 0;
        while (units.codes()[row] != unit || strata.codes()[row] != stratum) {
            row++;
        }
        return row;
    }
}
