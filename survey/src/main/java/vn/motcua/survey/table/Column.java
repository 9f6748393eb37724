// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

/** One column of a table: numbers or words. Rows count from 0. */
public sealed interface Column permits NumberColumn, TextColumn {

    String name();

    int size();

    boolean isMissing(int row);

    /** The value as it would be typed; empty when missing. */
    String show(int row);

    /** The rows by equal values, in the order of the values. */
    Groups groups();

    /** @throws BadData naming the first row that has no value */
    default void requireComplete() {
        for (int row = 0; row < size(); row++) {
            if (isMissing(row)) {
                throw BadData.at(this, row, "nothing is given; every row needs a value here.");
            }
        }
    }
}
