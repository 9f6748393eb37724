// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import org.jspecify.annotations.Nullable;

/** The page on which an officer replaces a password that was given; {@code problem} is the key of what is wrong. */
public record FirstPasswordView(String next, @Nullable String problem) {}
