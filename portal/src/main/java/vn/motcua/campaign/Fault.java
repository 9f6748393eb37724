// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

/**
 * A value of a file that cannot go in.
 *
 * @param line of the file, from 1
 * @param kind what would be right; its words stand under {@code campaign.fault.}
 * @param detail what the words take, such as the answers there are
 */
public record Fault(long line, String column, String value, Kind kind, String detail) {

    private static final int LONGEST = 80;

    public Fault {
        value = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    /** What is wrong. */
    public enum Kind {
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        NO_PROVINCE,
        EMPTY,
        TOO_LONG,
        NO_SIZE,
        NO_YES_OR_NO,
        TWICE,
        NOT_UTF8,
        NO_VILLAGE,
        NO_NUMBER_OF_LIST,
        TAKEN,
        NO_ANSWER_CODE,
        NOT_IN_RANGE,
        NOT_ASKED,
        UNANSWERED;

        public String messageKey() {
            return "campaign.fault." + name();
        }
    }
}
