// SPDX-License-Identifier: Apache-2.0
package vn.motcua.retention;

/** What became of the wish to keep something for another time; {@code messageKey} says it. */
public enum Settling {
    SETTLED("retention.settled"),
    UNCHANGED("retention.settled"),
    TOO_SHORT("retention.short"),
    NOT_YOURS("retention.notYours");

    private final String messageKey;

    Settling(String messageKey) {
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
