// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

/** What became of something that somebody wanted. */
public sealed interface Result {

    record Done() implements Result {}

    /** @param detail what belongs to the reason; may be empty */
    record Refused(Hindrance why, String detail) implements Result {}

    static Result done() {
        return new Done();
    }

    static Result refused(Hindrance why) {
        return new Refused(why, "");
    }

    default boolean isDone() {
        return this instanceof Done;
    }
}
