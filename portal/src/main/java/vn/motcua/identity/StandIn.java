// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An arrangement for an absence: from one day to another, both included, somebody does a colleague's work at a unit.
 *
 * @param officer who is away
 * @param deputy who does the work, and has the same duty at the same unit
 */
public record StandIn(
        UUID id,
        UUID officer,
        String officerName,
        UUID deputy,
        String deputyName,
        String unit,
        Role role,
        LocalDate from,
        LocalDate to) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
