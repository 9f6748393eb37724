// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.citizen;

import org.jspecify.annotations.Nullable;

/** The good news after sending: the code, and what happens next. */
public record SentView(
        String code,
        String procedure,
        String office,
        String limit,
        @Nullable String receipt) {}
