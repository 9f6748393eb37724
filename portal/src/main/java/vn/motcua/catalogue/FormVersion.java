// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version of the form of a procedure; its content never changes.
 *
 * @param validFrom the first day on which new dossiers get it; null: the day it was published
 * @param publishedBy the account that published it; null for what came with the program or by a command
 * @param isOwn published by the province, not brought by the program
 */
public record FormVersion(
        UUID id,
        String procedure,
        int number,
        Instant publishedAt,
        @Nullable LocalDate validFrom,
        @Nullable UUID publishedBy,
        String remark,
        boolean isOwn) {

    public boolean isToCome(LocalDate today) {
        return validFrom != null && validFrom.isAfter(today);
    }
}
