// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The sessions of a unit on each day of the week; a day without sessions is a day off. */
public record OfficeHours(Map<DayOfWeek, List<Session>> week) {

    private static final List<Session> FULL_DAY = List.of(Session.of("07:00", "11:30"), Session.of("13:30", "17:00"));
    private static final OfficeHours STANDARD = weekdays(FULL_DAY);

    public OfficeHours {
        var checked = new EnumMap<DayOfWeek, List<Session>>(DayOfWeek.class);
        week.forEach((day, sessions) -> {
            if (!sessions.isEmpty()) {
                checked.put(day, Session.inOrder(sessions));
            }
        });
        week = Map.copyOf(checked);
    }

    /** Monday to Friday 07:00–11:30 and 13:30–17:00: eight hours. */
    public static OfficeHours standard() {
        return STANDARD;
    }

    /** Reads the text form, such as {@code MON-FRI 07:00-11:30,13:30-17:00; SAT 07:00-11:30}. */
    public static OfficeHours parse(String text) {
        return OfficeHoursText.parse(text);
    }

    public OfficeHours withSaturdayMorning() {
        return with(SATURDAY, List.of(FULL_DAY.getFirst()));
    }

    public OfficeHours with(DayOfWeek day, List<Session> sessions) {
        var changed = new EnumMap<DayOfWeek, List<Session>>(DayOfWeek.class);
        changed.putAll(week);
        changed.put(day, sessions);
        return new OfficeHours(changed);
    }

    public List<Session> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** The text form that {@link #parse} reads; days with the same sessions stand together. */
    @Override
    public String toString() {
        return OfficeHoursText.print(this);
    }

    private static OfficeHours weekdays(List<Session> sessions) {
        var week = new EnumMap<DayOfWeek, List<Session>>(DayOfWeek.class);
        for (var day = MONDAY; day != SATURDAY; day = day.plus(1)) {
            week.put(day, sessions);
        }
        return new OfficeHours(week);
    }

    /** One stretch of office time of a day, in whole minutes; {@code to} is the first moment after it. */
    public record Session(LocalTime from, LocalTime to) {

        public Session {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(
                        "A session must begin before it ends, as 07:00-11:30 does, not " + from + "-" + to);
            }
            if (!isWholeMinute(from) || !isWholeMinute(to)) {
                throw new IllegalArgumentException(
                        "A session is given in whole minutes, as 07:00-11:30, not " + from + "-" + to);
            }
        }

        public static Session of(String from, String to) {
            return new Session(LocalTime.parse(from), LocalTime.parse(to));
        }

        public WorkingTime length() {
            return WorkingTime.ofMinutes(from.until(to, ChronoUnit.MINUTES));
        }

        static List<Session> inOrder(List<Session> sessions) {
            for (var i = 1; i < sessions.size(); i++) {
                if (sessions.get(i).from.isBefore(sessions.get(i - 1).to)) {
                    throw new IllegalArgumentException("The sessions of a day follow each other, as "
                            + "07:00-11:30,13:30-17:00; here " + sessions.get(i) + " begins before "
                            + sessions.get(i - 1) + " has ended");
                }
            }
            return List.copyOf(sessions);
        }

        private static boolean isWholeMinute(LocalTime time) {
            return time.getSecond() == 0 && time.getNano() == 0;
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }
}
