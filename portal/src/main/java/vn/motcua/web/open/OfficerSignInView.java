// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import org.jspecify.annotations.Nullable;

/** The page that asks an officer for login and password; {@code problem} is the key of what is wrong. */
public record OfficerSignInView(
        String next, String login, @Nullable String problem) {}
