// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The good news after sending: the code, and what happens next.
 *
 * @param checkedBy when the office has looked at it; null when nobody has to yet
 */
public record SentView(
        String code,
        String procedure,
        String office,
        @Nullable Instant checkedBy,
        String limit,
        List<String> fees,
        @Nullable String receipt) {}
