// SPDX-License-Identifier: Apache-2.0
package vn.motcua.wording;

import java.util.List;

/** What became of work on a template. */
public sealed interface Templated {

    record Done() implements Templated {}

    /**
     * @param code stable, such as {@code UNKNOWN_PLACEHOLDER}; its words stand under {@code wording.refused}
     * @param args for the words
     */
    record Refused(String code, List<Object> args) implements Templated {

        static Refused because(String code, Object... args) {
            return new Refused(code, List.of(args));
        }

        public String messageKey() {
            return "wording.refused." + code;
        }
    }
}
