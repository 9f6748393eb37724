// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

/** What became of a code that was typed. */
public sealed interface Check {

    /** Of the app. */
    record Right() implements Check {}

    /** One of the recovery codes, which is used up by it. */
    record Recovered(int codesLeft) implements Check {}

    /** Why not; {@code messageKey} is one of the {@code factor} messages. */
    enum Refused implements Check {
        /** Neither a code of the app at this time nor an unused recovery code; or one that was used already. */
        WRONG("factor.code.wrong"),
        /** So many wrong codes in a row that none counts any more until an administrator resets the factor. */
        LOCKED("factor.code.locked");

        private final String messageKey;

        Refused(String messageKey) {
            this.messageKey = messageKey;
        }

        public String messageKey() {
            return messageKey;
        }
    }
}
