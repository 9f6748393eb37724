// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;

/**
 * A paper as it is handed in.
 *
 * @param name as the procedure calls it
 * @param files kept in the vault; empty when only paper was handed in
 */
public record NewPaper(String name, int originals, int copies, List<UUID> files) {

    public NewPaper {
        files = List.copyOf(files);
        if (originals < 0 || copies < 0) {
            throw new IllegalArgumentException("A paper is handed in 0 times or more: " + name);
        }
    }

    public static NewPaper electronic(String name, List<UUID> files) {
        return new NewPaper(name, 0, 0, files);
    }
}
