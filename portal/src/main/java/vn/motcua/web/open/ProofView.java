// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import org.jspecify.annotations.Nullable;

/**
 * The page that asks for a fresh proof: a code, a passkey, a password, or, of citizens without a passkey, to sign in again.
 *
 * @param problem the key of what is wrong
 */
public record ProofView(
        String next,
        boolean byCode,
        boolean byPasskey,
        boolean byPassword,
        @Nullable String problem) {

    public boolean bySigningInAgain() {
        return !byCode && !byPasskey && !byPassword;
    }
}
