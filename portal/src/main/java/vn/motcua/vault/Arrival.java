// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that arrives in pieces.
 *
 * @param length of the whole, in bytes
 * @param received how much of it is safe on the disk
 */
public record Arrival(UUID id, UUID owner, String name, long length, long received, Instant expiresAt) {

    public boolean isWhole() {
        return received == length;
    }
}
