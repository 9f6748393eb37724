// SPDX-License-Identifier: Apache-2.0
package vn.motcua.amendment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;

/**
 * The next version of a procedure while it is written.
 *
 * @param procedure its code
 * @param base the version it began from; null for a new procedure
 * @param revision counts the changes
 */
public record ProcedureDraft(
        UUID id,
        String procedure,
        @Nullable UUID base,
        Procedure content,
        int revision,
        UUID openedBy,
        Instant openedAt,
        UUID changedBy,
        Instant changedAt) {}
