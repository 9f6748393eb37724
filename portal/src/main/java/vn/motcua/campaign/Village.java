// SPDX-License-Identifier: Apache-2.0
package vn.motcua.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A village of the sample on the board.
 *
 * @param place its names, from the commune down
 * @param waiting people to be asked still
 * @param begun interviews in hand, those sent back among them
 * @param done interviews to be checked
 * @param reserves that are left
 */
public record Village(
        UUID id,
        String code,
        String province,
        String place,
        double probability,
        @Nullable UUID interviewer,
        int quota,
        int waiting,
        int begun,
        int done,
        int accepted,
        int replaced,
        int reserves) {

    /** Whether anybody of its list was asked, or replaced: then the list stays. */
    boolean isBegun() {
        return begun + done + accepted + replaced > 0;
    }
}
