// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket stands in line.
 *
 * @param before how many will be called before it; 0 for the next one and for those who were called
 * @param expectedWait null when too few were called today to know
 */
public record Place(Ticket ticket, int before, @Nullable Duration expectedWait) {}
