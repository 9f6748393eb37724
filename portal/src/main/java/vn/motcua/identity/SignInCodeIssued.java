// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.Instant;

/** A one-time code was made and is to be sent. The code is a secret of its receiver: it enters no log and no journal. */
public record SignInCodeIssued(Contact contact, String code, Instant expiresAt, Instant at) {

    @Override
    public String toString() {
        return "SignInCodeIssued[channel=" + contact.channel() + ", at=" + at + "]";
    }
}
