// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import org.jspecify.annotations.Nullable;

/** The page that asks for the code; {@code problem} is the key of what is wrong with the last one. */
public record SignInCodeView(
        String next,
        String contact,
        boolean isDemonstration,
        @Nullable String problem) {}
