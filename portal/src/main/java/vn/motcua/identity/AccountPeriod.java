// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an account may act.
 *
 * @param isOpen false when an administrator closed it at once, whatever its days say
 * @param from the first day; null when there is none
 * @param to the last day, which still counts; null when there is none
 */
public record AccountPeriod(
        boolean isOpen, @Nullable LocalDate from, @Nullable LocalDate to) {}
