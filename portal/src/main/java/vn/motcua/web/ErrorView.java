// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.jspecify.annotations.Nullable;

/**
 * Which case the message bundle {@code errors} explains, and the reference to tell the hot line.
 *
 * @param again where to try again, when a link can do so
 */
public record ErrorView(
        String kind, String reference, @Nullable String again) {}
