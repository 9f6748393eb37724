// SPDX-License-Identifier: Apache-2.0
package vn.motcua.blank;

import java.util.List;

/** What became of putting a blank at a paper. */
public sealed interface BlankPut {

    record Done() implements BlankPut {}

    /**
     * @param code stable, such as {@code BLANK_KIND}
     * @param messageKey says what is wrong and what would be right
     */
    record Refused(String code, String messageKey, List<Object> args) implements BlankPut {

        static Refused because(String code, Object... args) {
            return new Refused(code, "blank.refused." + code, List.of(args));
        }
    }
}
