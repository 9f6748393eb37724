// SPDX-License-Identifier: Apache-2.0
package vn.motcua.queue;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How long people waited in a hall on a day, from their ticket to the first call.
 *
 * @param called how many were
 * @param median half of them waited no longer
 */
public record WaitingDay(LocalDate day, int called, Duration median, Duration longest) {}
