// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

/** What became of a sign-in. */
public sealed interface Entrance {

    /** {@code choosesPassword}: the password was given by somebody else and has to be replaced first. */
    record Opened(Account account, boolean choosesPassword) implements Entrance {}

    /** Why not; {@code messageKey} is one of the {@code signin} messages. */
    enum Refused implements Entrance {
        WRONG_CODE("signin.code.wrong"),
        CODE_EXPIRED("signin.code.expired"),
        TOO_MANY_TRIES("signin.code.tries"),
        WRONG_PASSWORD("signin.password.wrong");

        private final String messageKey;

        Refused(String messageKey) {
            this.messageKey = messageKey;
        }

        public String messageKey() {
            return messageKey;
        }
    }
}
