// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.util.Locale;
import java.util.Optional;

/** A time limit as a procedure states it: {@code 3 ngày làm việc}, {@code 15 ngày}, {@code trong ngày}. */
public record TimeLimit(int amount, LimitUnit unit) {

    public TimeLimit {
        if (unit == LimitUnit.SAME_DAY) {
            amount = 0;
        } else if (amount <= 0) {
            throw new IllegalArgumentException(
                    "A time limit is at least 1, as '3 ngày làm việc' is, not " + amount + " " + unit);
        }
    }

    public static TimeLimit workingHours(int hours) {
        return new TimeLimit(hours, LimitUnit.WORKING_HOURS);
    }

    public static TimeLimit workingDays(int days) {
        return new TimeLimit(days, LimitUnit.WORKING_DAYS);
    }

    public static TimeLimit calendarDays(int days) {
        return new TimeLimit(days, LimitUnit.CALENDAR_DAYS);
    }

    public static TimeLimit months(int months) {
        return new TimeLimit(months, LimitUnit.MONTHS);
    }

    public static TimeLimit sameDay() {
        return new TimeLimit(0, LimitUnit.SAME_DAY);
    }

    /** Reads a limit in Vietnamese or English; parts of a working day become hours, eight to the day. */
    public static TimeLimit parse(String text) {
        return find(text)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "'" + text
                                        + "' is not a time limit such as '3 ngày làm việc', '8 giờ', '15 ngày', '1 tháng', 'trong ngày'"));
    }

    public static Optional<TimeLimit> find(String text) {
        return TimeLimitText.find(text);
    }

    public String text(Locale locale) {
        return TimeLimitText.print(this, locale);
    }

    /** The Vietnamese text. */
    @Override
    public String toString() {
        return text(Locale.of("vi"));
    }
}
