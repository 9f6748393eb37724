// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.util.List;
import vn.motcua.calendar.OfficeHours.Session;

/** The sessions of one date as seconds of the day, ready for counting. */
final class DayPlan {

    private final int[] from;
    private final int[] to;
    private final int[] before;
    private final int seconds;
    private final boolean workingDay;

    DayPlan(List<Session> sessions, boolean workingDay) {
        from = sessions.stream()
                .mapToInt(session -> session.from().toSecondOfDay())
                .toArray();
        to = sessions.stream().mapToInt(session -> session.to().toSecondOfDay()).toArray();
        before = new int[from.length];
        var sum = 0;
        for (var i = 0; i < from.length; i++) {
            before[i] = sum;
            sum += to[i] - from[i];
        }
        seconds = sum;
        this.workingDay = workingDay && sum > 0;
    }

    int seconds() {
        return seconds;
    }

    /** Counts in a limit of working days. */
    boolean isWorkingDay() {
        return workingDay;
    }

    boolean isOpenAt(int secondOfDay) {
        for (var i = 0; i < from.length; i++) {
            if (from[i] <= secondOfDay && secondOfDay < to[i]) {
                return true;
            }
        }
        return false;
    }

    /** Office seconds from midnight to the second of the day. */
    int workedBy(int secondOfDay) {
        for (var i = 0; i < from.length; i++) {
            if (secondOfDay < to[i]) {
                return before[i] + Math.max(0, secondOfDay - from[i]);
            }
        }
        return seconds;
    }

    /** The first second of the day by which so much is worked: the end of a session, never the start of the next. */
    int secondAfter(int worked) {
        var i = from.length - 1;
        while (i > 0 && before[i] >= worked) {
            i--;
        }
        return from[i] + worked - before[i];
    }

    /** The first office second at or after the given one, or -1 when the day is over. */
    int openingFrom(int secondOfDay) {
        for (var i = 0; i < from.length; i++) {
            if (secondOfDay < to[i]) {
                return Math.max(secondOfDay, from[i]);
            }
        }
        return -1;
    }

    /** The given second when it lies in a session, else the end of the session before it, else the opening. */
    int nearestTo(int secondOfDay) {
        var nearest = from[0];
        for (var i = 0; i < from.length && from[i] <= secondOfDay; i++) {
            nearest = Math.min(secondOfDay, to[i]);
        }
        return nearest;
    }

    int closing() {
        return to[to.length - 1];
    }
}
