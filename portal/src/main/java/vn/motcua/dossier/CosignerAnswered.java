// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.identity.Contact;

/**
 * Somebody who was invited to sign has agreed or declined; its owner is told.
 *
 * @param contact of the owner
 */
public record CosignerAnswered(Contact contact, String name, String procedureName, boolean agreed, Instant at) {

    @Override
    public String toString() {
        return "CosignerAnswered[agreed=" + agreed + ", at=" + at + "]";
    }
}
