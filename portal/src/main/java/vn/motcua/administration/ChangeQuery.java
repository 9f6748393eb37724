// SPDX-License-Identifier: Apache-2.0
package vn.motcua.administration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes somebody wants to see; what is null or empty narrows nothing.
 *
 * @param object the whole code or id of a thing, or a part of its name
 * @param to the last day, which still counts
 */
public record ChangeQuery(
        @Nullable Area area,
        @Nullable UUID by,
        String object,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final ChangeQuery ALL = new ChangeQuery(null, null, "", null, null);
}
