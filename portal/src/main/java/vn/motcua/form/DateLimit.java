// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day that bounds a date: fixed ({@code 1900-01-01}) or counted from today ({@code today}, {@code today-14y}). */
record DateLimit(@Nullable LocalDate fixed, Period fromToday) {

    private static final Pattern RELATIVE = Pattern.compile("today(?:([+-])(\\d{1,4})([dmy]))?");

    static Optional<DateLimit> of(String text) {
        var matcher = RELATIVE.matcher(text);
        if (matcher.matches()) {
            return Optional.of(new DateLimit(
                    null,
                    matcher.group(1) == null
                            ? Period.ZERO
                            : period(matcher.group(1) + matcher.group(2), matcher.group(3))));
        }
        try {
            return Optional.of(new DateLimit(LocalDate.parse(text), Period.ZERO));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static Period period(String count, String unit) {
        var signed = Integer.parseInt(count);
        return switch (unit) {
            case "d" -> Period.ofDays(signed);
            case "m" -> Period.ofMonths(signed);
            default -> Period.ofYears(signed);
        };
    }

    LocalDate on(LocalDate today) {
        return fixed != null ? fixed : today.plus(fromToday);
    }
}
