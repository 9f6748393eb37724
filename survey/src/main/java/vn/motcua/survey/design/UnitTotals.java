// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

/**
 * Totals of the units that have rows in a domain; all others have zeros, and so a small domain costs little.
 *
 * @param units ascending
 * @param values p × units
 */
record UnitTotals(int[] units, double[][] values) {

    /** @param expanded p × rows: values times weights */
    static UnitTotals of(Stage stage, Rows rows, double[][] expanded) {
        var places = new int[rows.count()];
        var units = place(stage, rows, places);
        var values = new double[expanded.length][units.length];
        for (int j = 0; j < expanded.length; j++) {
            for (int i = 0; i < places.length; i++) {
                values[j][places[i]] += expanded[j][i];
            }
        }
        return new UnitTotals(units, values);
    }

    /** The totals that a statistic is made of. */
    static UnitTotals of(Stage stage, OfTotals statistic, double[] weights) {
        var places = new int[statistic.rows().count()];
        var units = place(stage, statistic.rows(), places);
        var values = new double[statistic.totals()][units.length];
        statistic.addTo(values, weights, places);
        return new UnitTotals(units, values);
    }

    /**
     * Lists the units that have rows.
     *
     * @param places filled in: for each row the place of its unit in the list
     */
    private static int[] place(Stage stage, Rows rows, int[] places) {
        var placeOfUnit = new int[stage.units()];
        for (var row : rows.places()) {
            placeOfUnit[stage.unitOf(row)] = 1;
        }
        var units = number(placeOfUnit);
        for (int i = 0; i < places.length; i++) {
            places[i] = placeOfUnit[stage.unitOf(rows.places()[i])];
        }
        return units;
    }

    /** Lists the units that are marked with 1, and gives each its place in the list. */
    private static int[] number(int[] places) {
        var count = 0;
        for (var mark : places) {
            count += mark;
        }
        var units = new int[count];
        var next = 0;
        for (int unit = 0; unit < places.length; unit++) {
            if (places[unit] == 1) {
                units[next] = unit;
                places[unit] = next++;
            }
        }
        return units;
    }

    int size() {
        return values.length;
    }

    /** The p sums of the units' totals, each times the unit's factor. */
    double[] times(double[] factors) {
        var chosen = new double[units.length];
        for (int place = 0; place < chosen.length; place++) {
            chosen[place] = factors[units[place]];
        }
        var sums = new double[values.length];
        for (int j = 0; j < sums.length; j++) {
            sums[j] = dot(values[j], chosen);
        }
        return sums;
    }

    /** In four sums, which do not wait for each other. */
    private static double dot(double[] left, double[] right) {
        var first = 0.0;
        var second = 0.0;
        var third = 0.0;
        var fourth = 0.0;
        var place = 0;
        for (; place < right.length - 3; place += 4) {
            first += left[place] * right[place];
            second += left[place + 1] * right[place + 1];
            third += left[place + 2] * right[place + 2];
            fourth += left[place + 3] * right[place + 3];
        }
        for (; place < right.length; place++) {
            first += left[place] * right[place];
        }
        return first + second + third + fourth;
    }

    /** The first place from there on whose unit is not below that one. */
    int placeOf(int unit, int from) {
        var place = from;
        while (place < units.length && units[place] < unit) {
            place++;
        }
        return place;
    }

    /** The p sums over places from–to. */
    double[] sums(int from, int to) {
        var sums = new double[values.length];
        for (int j = 0; j < sums.length; j++) {
            for (int place = from; place < to; place++) {
                sums[j] += values[j][place];
            }
        }
        return sums;
    }
}
