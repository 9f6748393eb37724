// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A hall today.
 *
 * @param windows how many windows have called somebody in the last half hour
 * @param medianWait of those called today; null before the first
 * @param longestWait of those who wait now; zero when nobody does
 * @param expectedWait of somebody who takes a ticket now; null when too few were called to know
 */
public record Crowd(
        int waiting,
        int served,
        int absent,
        int windows,
        @Nullable Duration medianWait,
        Duration longestWait,
        @Nullable Duration expectedWait) {}
