// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import vn.motcua.survey.table.BadData;
import vn.motcua.survey.table.Sentence;

/** What became of something that somebody wanted. */
public sealed interface Result {

    record Done() implements Result {}

    /** @param detail what belongs to the reason, in either language; may be empty */
    record Refused(Hindrance why, Sentence detail) implements Result {}

    static Result done() {
        return new Done();
    }

    static Refused refused(Hindrance why) {
        return refused(why, "");
    }

    /** @param detail that is the same in all languages */
    static Refused refused(Hindrance why, String detail) {
        return new Refused(why, new Sentence("%s", detail));
    }

    /** @param why as the survey library says it */
    static Refused refused(Hindrance hindrance, BadData why) {
        return new Refused(hindrance, why.sentence());
    }

    default boolean isDone() {
        return this instanceof Done;
    }
}
