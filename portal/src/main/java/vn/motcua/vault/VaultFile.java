// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.time.Instant;
import java.util.UUID;

/**
 * A file in the vault.
 *
 * @param sha256 the hash of its content, 64 hexadecimal digits
 * @param name as its owner named it, made safe for any file system
 * @param mediaType what its content is, whatever the name says
 */
public record VaultFile(
        UUID id, String sha256, String name, String mediaType, long sizeInBytes, Instant at, UUID owner) {

    /** Whether a browser can show it beside a form: an image or a PDF. */
    public boolean isShownByBrowsers() {
        return FileType.ofMediaType(mediaType)
                .filter(FileType::isShownByBrowsers)
                .isPresent();
    }

    /** Whether its pages can be turned and bound with others to one PDF. */
    public boolean canBeBound() {
        return FileType.ofMediaType(mediaType).filter(FileType::isBindable).isPresent();
    }
}
