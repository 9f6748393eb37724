// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import java.time.Instant;

/** One import: what, from where, when, and what became of its lines. */
public record ImportLine(
        long id, String what, String source, Instant at, int imported, int updated, int unchanged, int refused) {}
