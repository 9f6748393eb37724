// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published version.
 *
 * @param differences from the version before it; null for the first
 */
public record VersionView(
        String procedure,
        String name,
        int number,
        Instant publishedAt,
        @Nullable LocalDate validFrom,
        String by,
        String remark,
        String use,
        @Nullable List<String> differences) {}
