// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.Instant;

/** Who held a dossier from one moment to the next: a unit, an official, or the citizen it waits for. */
public record Holding(String holder, Instant from, Instant to) {

    public Holding {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(holder + " cannot hold a dossier until " + to + ", before " + from);
        }
    }

    public WorkingTime length(WorkingCalendar calendar) {
        return calendar.between(from, to);
    }

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
