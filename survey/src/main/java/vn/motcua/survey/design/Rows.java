// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.design;

import java.util.stream.IntStream;

/**
 * Some of the rows of a sample: a domain.
 *
 * @param places rows counted from 0, ascending; not copied
 * @param outOf how many rows the sample has
 */
public record Rows(int[] places, int outOf) {

    public static Rows all(int rows) {
        return new Rows(IntStream.range(0, rows).toArray(), rows);
    }

    /** The rows that are marked. */
    public static Rows of(boolean... marked) {
        return new Rows(
                IntStream.range(0, marked.length).filter(row -> marked[row]).toArray(), marked.length);
    }

    /** Those of these rows that are marked, too. */
    public Rows and(boolean... marked) {
        return new Rows(IntStream.of(places).filter(row -> marked[row]).toArray(), outOf);
    }

    /** The rows of either. */
    public Rows or(Rows other) {
        var marked = new boolean[outOf];
        IntStream.of(places).forEach(row -> marked[row] = true);
        IntStream.of(other.places).forEach(row -> marked[row] = true);
        return of(marked);
    }

    public int count() {
        return places.length;
    }

    public boolean isEmpty() {
        return places.length == 0;
    }

    /** Values of these rows among all, zeros elsewhere: p × these in, p × all out. */
    public double[][] spread(double[][] values) {
        var spread = new double[values.length][outOf];
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < places.length; i++) {
                spread[j][places[i]] = values[j][i];
            }
        }
        return spread;
    }
}
