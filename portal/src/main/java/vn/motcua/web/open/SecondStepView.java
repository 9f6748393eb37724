// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import org.jspecify.annotations.Nullable;

/** The page that asks for the second factor; {@code problem} is the key of what is wrong. */
public record SecondStepView(
        String next,
        boolean hasApp,
        boolean hasPasskey,
        @Nullable String problem) {}
