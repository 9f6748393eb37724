// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.List;

/**
 * A unit in the account of a draw.
 *
 * @param path names from the province down
 * @param probability within the unit it lies in
 * @param overall over all stages
 */
public record DrawLine(Stage stage, List<String> path, double size, double probability, double overall, Role role) {

    /** What kind of unit it is. */
    public enum Stage {
        DISTRICT,
        COMMUNE,
        VILLAGE
    }

    /** What became of it. */
    public enum Role {
        DRAWN,
        RESERVE,
        LEFT
    }

    public DrawLine {
        path = List.copyOf(path);
    }
}
