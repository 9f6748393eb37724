// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.Instant;

/** The answer to someone who asked for a one-time code. */
public sealed interface CodeRequest {

    /** Said as well when nothing was sent because the account is closed: the answer tells nothing about accounts. */
    record Sent(Contact contact, Instant expiresAt) implements CodeRequest {}

    record TooOften(Instant again) implements CodeRequest {}

    /** What was typed is neither a phone number nor an e-mail address. */
    record NotAContact() implements CodeRequest {}
}
