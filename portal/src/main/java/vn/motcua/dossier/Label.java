// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word that officers put on dossiers to find them again.
 *
 * @param unit whose label it is; none for an officer's own
 */
public record Label(UUID id, @Nullable String unit, String name, Colour colour) {

    public static final int LONGEST_NAME = 40;

    /** A colour always stands beside the name, never alone. */
    public enum Colour {
        PURPLE,
        GOLD,
        GREEN,
        RED,
        GREY
    }

    public boolean isOwn() {
        return unit == null;
    }
}
