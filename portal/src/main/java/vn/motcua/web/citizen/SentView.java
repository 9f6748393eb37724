// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The good news after sending: the code, and what happens next. */
public record SentView(
        String code,
        String procedure,
        String office,
        String limit,
        List<String> fees,
        @Nullable String receipt) {}
