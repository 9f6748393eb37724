// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import org.jspecify.annotations.Nullable;

/** What became of the wish to arrange an absence, or to end one. */
public sealed interface Arrangement {

    record Arranged(StandIn standIn) implements Arrangement {}

    /**
     * @param code such as {@code ABSENCE_OVERLAPS}; its words stand under {@code desk.absence.refused.} and this
     * @param field the question that is answered wrongly, when one is
     */
    record Refused(String code, @Nullable String field) implements Arrangement {

        public String messageKey() {
            return "desk.absence.refused." + code;
        }
    }
}
