// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an official has in hand at a unit.
 *
 * @param averageMinutes working time of a step they closed, on average of the latest; none when they closed none
 */
public record OfficialLoad(
        UUID officer,
        String name,
        int open,
        int late,
        @Nullable Integer averageMinutes) {}
