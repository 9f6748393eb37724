// SPDX-License-Identifier: Apache-2.0
package vn.motcua.survey.table;

import java.util.Locale;

/** What was handed in cannot be used; says where it stands, what it is and what would be right. */
public final class BadData extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Sentence sentence;

    /** @param pattern and what fills its blanks, as {@link Sentence} has them */
    public BadData(String pattern, Object... blanks) {
        this(new Sentence(pattern, blanks));
    }

    private BadData(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /** One value of a column; rows are counted from 1, the header not among them. */
    public static BadData at(Column column, int row, String trouble, Object... blanks) {
        return new BadData("Column \"%s\", row %d: %s", column.name(), row + 1, new Sentence(trouble, blanks));
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The message in this language. */
    public String in(Locale locale) {
        return sentence.in(locale);
    }
}
