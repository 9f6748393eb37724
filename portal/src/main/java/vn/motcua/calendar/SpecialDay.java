// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.calendar.OfficeHours.Session;

/** A date that does not follow the week: why, in the words shown to people. */
public sealed interface SpecialDay {

    String name();

    /** Closed: a public holiday, a day in lieu of one, or a working day swapped for another. */
    record Holiday(String name) implements SpecialDay {}

    /** A weekly day off that is worked by the hours of the weekday it was swapped for. */
    record MakeUpDay(String name, LocalDate insteadOf) implements SpecialDay {}

    /** A day with sessions of its own, such as a half day before a festival. */
    record OwnHours(String name, List<Session> sessions) implements SpecialDay {

        public OwnHours {
            sessions = Session.inOrder(sessions);
        }

        /** Sessions as {@code 07:00-11:30,13:30-15:00}. */
        public static OwnHours of(String name, String sessions) {
            return new OwnHours(name, OfficeHoursText.sessions(sessions));
        }

        public String sessionsText() {
            return OfficeHoursText.print(sessions);
        }
    }
}
