// SPDX-License-Identifier: Apache-2.0
package vn.motcua.improvement;

import java.time.LocalDate;

/**
 * What is planned for one part of an index.
 *
 * @param series code of the index
 * @param part code of the part, such as {@code 5.1.4}
 * @param aim what is to be done
 * @param unit code of the office that answers for it
 * @param owner the official there who does
 * @param remark how far it is; may be empty
 * @param version grows with each change; 0 for one that is not kept yet
 * @param changedBy the name of whoever changed it last
 */
public record Improvement(
        String series,
        String part,
        String aim,
        String unit,
        String owner,
        LocalDate due,
        State state,
        String remark,
        int version,
        String changedBy) {

    public static final int LONGEST_TEXT = 1000;
    public static final int LONGEST_OWNER = 120;

    /** How far it is. */
    public enum State {
        PLANNED,
        UNDER_WAY,
        DONE,
        GIVEN_UP;

        public boolean isOpen() {
            return this == PLANNED || this == UNDER_WAY;
        }

        /** The key of its words. */
        public String messageKey() {
            return "improvement.state." + name();
        }
    }

    public boolean isLate(LocalDate today) {
        return state.isOpen() && due.isBefore(today);
    }
}
