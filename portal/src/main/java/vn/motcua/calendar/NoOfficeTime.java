// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;

/** The calendar has no office time where it was asked for some. */
public final class NoOfficeTime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NoOfficeTime(String message) {
        super(message);
    }

    static NoOfficeTime beyond(LocalDate first, LocalDate last, OfficeHours hours) {
        return new NoOfficeTime("The office hours '%s' leave no office time for this limit between %s and %s. "
                        .formatted(hours, first, last)
                + "Give the unit at least one session, as MON-FRI 07:00-11:30,13:30-17:00, or check the limit.");
    }

    static NoOfficeTime outside(LocalDate first, LocalDate last, LocalDate date) {
        return new NoOfficeTime("The calendar reaches from %s to %s and was asked about %s. Check the date."
                .formatted(first, last, date));
    }
}
