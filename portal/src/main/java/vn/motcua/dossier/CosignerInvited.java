// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.identity.Contact;

/** Somebody is invited to sign a draft too. The address is a secret of its receiver: it enters no log and no journal. */
public record CosignerInvited(
        Contact contact, String inviter, String procedureName, String path, Instant expiresAt, Instant at) {

    @Override
    public String toString() {
        return "CosignerInvited[channel=" + contact.channel() + ", at=" + at + "]";
    }
}
