// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the administrator's list. */
public record ListedProcedure(
        String code,
        Wording name,
        Wording field,
        int doubts,
        boolean own,
        @Nullable LocalDate closedFrom,
        boolean isHandled) {

    /** Which procedures the administrator wants to see. */
    public enum Kind {
        ALL,
        DOUBTFUL,
        OWN,
        CLOSED
    }
}
