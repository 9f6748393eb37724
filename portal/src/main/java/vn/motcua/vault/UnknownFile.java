// SPDX-License-Identifier: Apache-2.0
package vn.motcua.vault;

import java.util.UUID;

/** A file was asked for that is not in the vault. */
public final class UnknownFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownFile(UUID id) {
        super("There is no file " + id + " in the vault; use the id of a file that was kept");
    }
}
