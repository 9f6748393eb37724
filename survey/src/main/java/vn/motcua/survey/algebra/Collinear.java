// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.algebra;

/** A column can be computed from those before it, so that nothing can be said of it alone. */
public final class Collinear extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int column;

    Collinear(int column) {
        super("Column " + column + " is a combination of those before it");
        this.column = column;
    }

    /** Counted from 0. */
    public int column() {
        return column;
    }
}
