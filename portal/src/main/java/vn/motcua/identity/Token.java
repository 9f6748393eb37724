// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key with which a program acts for an account. The secret itself is shown once and kept nowhere. */
public record Token(
        UUID id,
        UUID account,
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    public boolean isGoodAt(Instant time) {
        return revokedAt == null && time.isBefore(expiresAt);
    }
}
