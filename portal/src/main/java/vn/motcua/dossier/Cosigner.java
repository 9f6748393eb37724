// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs a dossier beside its owner: a spouse, a co-owner.
 *
 * @param name as the owner wrote it
 * @param contact where the invitation went, and with which they sign in
 * @param signedAs the name and ID number of the account that answered; empty before
 * @param reason why they declined; empty otherwise
 */
public record Cosigner(
        UUID id,
        String name,
        String contact,
        State state,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant answeredAt,
        String signedAs,
        String reason) {

    /** Where an invitation stands. */
    public enum State {
        INVITED,
        AGREED,
        /** They agreed, and the draft was changed since. */
        OUTDATED,
        DECLINED,
        EXPIRED;

        /** The key of its words in the bundle {@code cosign}. */
        public String messageKey() {
            return "cosign.state." + name();
        }
    }

    public boolean hasAgreed() {
        return state == State.AGREED;
    }
}
