// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

/** A new token with its secret, for the only time that it can be shown. */
public record IssuedToken(Token token, String secret) {

    @Override
    public String toString() {
        return "IssuedToken[" + token.id() + "]";
    }
}
