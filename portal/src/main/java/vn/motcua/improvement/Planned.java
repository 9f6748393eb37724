// SPDX-License-Identifier: Apache-2.0
package vn.motcua.improvement;

import org.jspecify.annotations.Nullable;

/** What became of a plan that was handed in. */
public sealed interface Planned {

    record Kept(Improvement improvement) implements Planned {}

    /**
     * Nothing changed, and why.
     *
     * @param code stable; its words stand under {@code improvement.refused.}
     * @param field what is wrong, when one field is
     */
    record Refused(String code, @Nullable String field) implements Planned {

        /** What happened and what to do now. */
        public String messageKey() {
            return "improvement.refused." + code;
        }
    }
}
