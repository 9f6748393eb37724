// SPDX-License-Identifier: Apache-2.0
package vn.motcua.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The office hours of a unit and of those below it, from a day on.
 *
 * @param hours nothing when it follows the unit above it again
 */
record DatedHours(String unit, LocalDate from, @Nullable String hours) {}
