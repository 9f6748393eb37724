// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that is handled by a process.
 *
 * @param receives the code of a unit, or {@code COMMUNE} or {@code DISTRICT} for every people's committee of that level
 */
public record ProcessUse(
        String procedure,
        Wording name,
        String receives,
        LocalDate from,
        @Nullable LocalDate to) {}
