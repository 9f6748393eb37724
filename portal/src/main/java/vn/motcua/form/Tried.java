// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.util.List;
import java.util.Set;

/** An expression that its author tries at its place in a form, on sample answers. */
public sealed interface Tried {

    /** What an expression is for; a condition of a page or section is tried at the form itself. */
    enum Use {
        CONDITION,
        VALUE,
        CHECK
    }

    /** The top-level questions it rests on, also through others, in the order of the form. */
    Set<String> asks();

    /**
     * It cannot be used there.
     *
     * @param alike names of the form that its author may have meant
     */
    record Wrong(List<Problem> problems, List<String> alike, Set<String> asks) implements Tried {}

    /** @param results one, or one for each row of the repeat it stands in */
    record Good(List<Result> results, Set<String> asks) implements Tried {}

    /**
     * @param path where, {@code children[0].age}
     * @param text the value as FEEL has it: {@code true}, {@code 3}, {@code 2026-09-05}; empty for null
     * @param remarks what the engine says of types that do not go together
     */
    record Result(String path, String text, List<String> remarks) {

        public boolean isTrue() {
            return text.equals("true");
        }

        public boolean isFalse() {
            return text.equals("false");
        }

        public boolean isNothing() {
            return text.isEmpty();
        }
    }
}
