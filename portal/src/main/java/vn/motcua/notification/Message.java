// SPDX-License-Identifier: Apache-2.0
package vn.motcua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Contact;

/**
 * A text message or an e-mail.
 *
 * @param entry the journal's entry that it tells of; null for a one-time code
 * @param expiresAt when it holds a secret: from when on it is removed
 */
public record Message(
        UUID id,
        @Nullable Long entry,
        Contact to,
        String body,
        Instant at,
        @Nullable Instant expiresAt) {

    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
