// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

/** What became of the wish for another password; {@code messageKey} says it in the words of the {@code account} messages. */
public enum PasswordChange {
    CHANGED("account.password.changed"),
    WRONG_PASSWORD("account.password.wrong"),
    TOO_SHORT("account.password.short"),
    /** It is made of what guessers try first. */
    GUESSABLE("account.password.guessable"),
    /** It is the one that somebody else chose. */
    SAME("account.password.same"),
    /** There is no password of somebody else's to be replaced any more. */
    NOT_ASKED("account.password.notAsked");

    private final String messageKey;

    PasswordChange(String messageKey) {
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
