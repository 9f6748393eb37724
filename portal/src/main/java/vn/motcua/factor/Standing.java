// SPDX-License-Identifier: Apache-2.0
package vn.motcua.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what else than a password somebody can prove who they are.
 *
 * @param authenticatorSince since when there is an app with codes; null when there is none
 * @param recoveryCodes how many recovery codes are unused
 */
public record Standing(@Nullable Instant authenticatorSince, int recoveryCodes, int passkeys) {

    public boolean hasAuthenticator() {
        return authenticatorSince != null;
    }

    public boolean hasAny() {
        return hasAuthenticator() || passkeys > 0;
    }
}
