// SPDX-License-Identifier: Apache-2.0
package vn.motcua.chart;

import java.util.ArrayList;
import java.util.List;

/** Brings numbers from a range to a stretch of pixels; its marks stand at round numbers. */
record Axis(double least, double most, double from, double to) {

    private static final double ROOM = 0.04;

    /** Around numbers, with a little room at both ends. */
    static Axis around(double least, double most, double from, double to) {
        var room = Math.max((most - least) * ROOM, 1e-6);
        return new Axis(least - room, most + room, from, to);
    }

    double at(double number) {
        return from + (number - least) / (most - least) * (to - from);
    }

    /** Some three to seven round numbers. */
    List<Double> marks() {
        var step = step((most - least) / 4);
        var marks = new ArrayList<Double>();
        for (var mark = Math.ceil(least / step) * step; mark <= most + step / 1e6; mark += step) {
            marks.add(mark);
        }
        return marks;
    }

    private static double step(double rough) {
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var share = rough / power;
        return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
    }
}
