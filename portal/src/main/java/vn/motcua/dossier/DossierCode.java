// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A dossier's code, read from what somebody typed: {@code 000.00.16.H57-220510-0001} of circular 01/2018,
 * {@code H57.16-261122-0001} of circular 03/2025, with two or four digits of the year.
 *
 * @param text the code as it is kept
 * @param unit the code of the unit from the province down, H57.16
 * @param number of the day
 */
public record DossierCode(String text, String unit, LocalDate day, long number) {

    private static final Pattern SHAPE =
            Pattern.compile("([A-Z0-9]+(?:\\.[A-Z0-9]+)*)-(\\d{6}|\\d{8})-([A-Z]{0,2})(\\d{4,9})");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern PROVINCE = Pattern.compile("[A-Z]\\d{2}");
    private static final int FIRST_YEAR = 2000;

    /** Small letters, blanks and long dashes are forgiven. */
    public static Optional<DossierCode> find(String typed) {
        var text = DASHES.matcher(typed).replaceAll("-").replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        var match = SHAPE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new DossierCode(text, unit(match.group(1)), day(match.group(2)), Long.parseLong(match.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The province stands first in the one order and last in the other. */
    private static String unit(String written) {
        var parts = Arrays.asList(written.split("\\."));
        if (PROVINCE.matcher(parts.getFirst()).matches()) {
            return written;
        }
        Collections.reverse(parts);
        var last = parts.size();
        while (last > 1 && parts.get(last - 1).matches("0+")) {
            last--;
        }
        return String.join(".", parts.subList(0, last));
    }

    private static LocalDate day(String digits) {
        var yearDigits = digits.length() - 4;
        var year = Integer.parseInt(digits.substring(0, yearDigits)) + (yearDigits == 2 ? FIRST_YEAR : 0);
        var month = Integer.parseInt(digits.substring(yearDigits, yearDigits + 2));
        return LocalDate.of(year, month, Integer.parseInt(digits.substring(yearDigits + 2)));
    }
}
