// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

/** What became of the wish to give an app up; {@code messageKey} says it in the words of the {@code factor} messages. */
public enum SwitchingOff {
    DONE("factor.off.done"),
    WRONG_PASSWORD("factor.off.wrong"),
    /** The duties demand a second factor, and there is no other. */
    REQUIRED("factor.off.required");

    private final String messageKey;

    SwitchingOff(String messageKey) {
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
