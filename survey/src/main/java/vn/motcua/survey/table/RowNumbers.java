// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.util.AbstractList;

/** The labels of rows that are groups of their own, none of them made before it is asked for. */
final class RowNumbers extends AbstractList<String> {

    private final int rows;

    RowNumbers(int rows) {
        this.rows = rows;
    }

    @Override
    public String get(int row) {
        return Integer.toString(row + 1);
    }

    @Override
    public int size() {
        return rows;
    }
}
