// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

/** What was handed in cannot be used; says where it stands, what it is and what would be right. */
public final class BadData extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadData(String words) {
        super(words);
    }

    /** One value of a column; rows are counted from 1, the header not among them. */
    public static BadData at(Column column, int row, String trouble) {
        return new BadData("Column \"%s\", row %d: %s".formatted(column.name(), row + 1, trouble));
    }
}
