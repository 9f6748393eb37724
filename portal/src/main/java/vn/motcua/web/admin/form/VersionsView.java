// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One form: its versions, and the draft of the next when there is one. */
public record VersionsView(
        String procedure,
        String name,
        List<VersionLine> versions,
        @Nullable WorkshopView draft) {

    /** @param use what still runs by it, in words */
    public record VersionLine(
            int number,
            Instant publishedAt,
            @Nullable LocalDate validFrom,
            String by,
            String remark,
            boolean isInForce,
            boolean isToCome,
            String use) {}
}
