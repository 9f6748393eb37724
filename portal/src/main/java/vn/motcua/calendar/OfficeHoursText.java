// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.calendar.OfficeHours.Session;

/** The text form of office hours: groups of days parted by semicolons, sessions parted by commas. */
final class OfficeHoursText {

    private static final String EXAMPLE = "MON-FRI 07:00-11:30,13:30-17:00; SAT 07:00-11:30";

    private OfficeHoursText() {}

    static OfficeHours parse(String text) {
        var week = new EnumMap<DayOfWeek, List<Session>>(DayOfWeek.class);
        try {
            for (var group : text.strip().split("\\s*;\\s*")) {
                readGroup(group, week);
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'%s' is not a text of office hours such as '%s': %s".formatted(text, EXAMPLE, e.getMessage()), e);
        }
        return new OfficeHours(week);
    }

    static List<Session> sessions(String text) {
        var sessions = Arrays.stream(text.strip().split("\\s*,\\s*"))
                .map(OfficeHoursText::session)
                .toList();
        return Session.inOrder(sessions);
    }

    static String print(OfficeHours hours) {
        var groups = new ArrayList<String>();
        for (var first = 1; first <= 7; ) {
            var sessions = hours.on(DayOfWeek.of(first));
            var last = lastWithSame(hours, first);
            if (!sessions.isEmpty()) {
                groups.add(days(first, last) + " " + print(sessions));
            }
            first = last + 1;
        }
        return String.join("; ", groups);
    }

    static String print(List<Session> sessions) {
        return sessions.stream().map(Session::toString).collect(Collectors.joining(","));
    }

    private static void readGroup(String group, Map<DayOfWeek, List<Session>> week) {
        var parts = group.split("\\s+", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("the group '" + group + "' needs days and sessions");
        }
        var days = parts[0].split("-", 2);
        var sessions = sessions(parts[1]);
        for (var day = day(days[0]).getValue();
                day <= day(days[days.length - 1]).getValue();
                day++) {
            week.put(DayOfWeek.of(day), sessions);
        }
    }

    private static Session session(String text) {
        var ends = text.split("\\s*[-–]\\s*", 2);
        if (ends.length < 2) {
            throw new IllegalArgumentException("the session '" + text + "' needs a beginning and an end");
        }
        return new Session(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private static DayOfWeek day(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name(day).equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the day '" + text + "' is not one of MON, TUE, WED, THU, FRI, SAT, SUN"));
    }

    private static String days(int first, int last) {
        return first == last ? name(DayOfWeek.of(first)) : name(DayOfWeek.of(first)) + "-" + name(DayOfWeek.of(last));
    }

    private static int lastWithSame(OfficeHours hours, int first) {
        var last = first;
        while (last < 7 && hours.on(DayOfWeek.of(last + 1)).equals(hours.on(DayOfWeek.of(first)))) {
            last++;
        }
        return last;
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 3);
    }
}
