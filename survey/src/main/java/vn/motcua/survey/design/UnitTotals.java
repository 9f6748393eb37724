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
        var places = new int[stage.units()];
        for (var row : rows.places()) {
            places[stage.unitOf(row)] = 1;
        }
        var units = number(places);
        var values = new double[expanded.length][units.length];
        for (int j = 0; j < expanded.length; j++) {
            for (int i = 0; i < rows.count(); i++) {
                values[j][places[stage.unitOf(rows.places()[i])]] += expanded[j][i];
            }
        }
        return new UnitTotals(units, values);
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

    int count() {
        return units.length;
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
