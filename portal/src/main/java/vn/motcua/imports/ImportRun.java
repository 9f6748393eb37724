// SPDX-License-Identifier: Apache-2.0
package vn.motcua.imports;

import java.time.Instant;

/**
 * One import that was made.
 *
 * @param source the name of the file; empty for the content that comes with the program
 */
public record ImportRun(
        long id, ImportKind kind, String source, Instant at, int imported, int updated, int unchanged, int refused) {}
