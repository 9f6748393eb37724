// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Working hours as decisions and people write them: {@code 4}, {@code 0,25 ngày làm việc}, {@code 1 ngày 4 giờ}, {@code 1/2 ngày}. */
final class HoursText {

    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MOST = BigDecimal.valueOf(99_999);

    private static final Pattern PART = Pattern.compile(
            "(?<whole>\\d{1,5}(?:[.,]\\d{1,4})?)(?:\\s*/\\s*(?<by>\\d{1,3}))?"
                    + "\\s*(?<unit>ngày|giờ|phút|days?|hours?|minutes?|min|h\\b)?(?:\\s*(?:làm việc|working))?[\\s,;+]*(?:và|and)?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HoursText() {}

    /** @param bareIsDays what a number without a word means: days, where the column is headed so, else hours */
    static Optional<BigDecimal> find(String text, boolean bareIsDays) {
        var rest = Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^(không quá|trong|tối đa|within|at most)\\s+", "")
                .replace("working ", "");
        var part = PART.matcher(rest);
        var sum = BigDecimal.ZERO;
        var end = 0;
        while (end < rest.length() && part.find(end) && part.start() == end) {
            sum = sum.add(hours(part, bareIsDays));
            end = part.end();
        }
        return end == rest.length() && end > 0 && sum.compareTo(MOST) <= 0 ? Optional.of(sum) : Optional.empty();
    }

    private static BigDecimal hours(Matcher part, boolean bareIsDays) {
        var number = new BigDecimal(part.group("whole").replace(',', '.'));
        var by = part.group("by") == null ? BigDecimal.ONE : new BigDecimal(part.group("by"));
        var amount = by.signum() == 0 ? number : number.divide(by, MathContext.DECIMAL32);
        var unit = part.group("unit") == null ? (bareIsDays ? "ngày" : "giờ") : part.group("unit");
        return switch (unit.charAt(0)) {
            case 'n', 'd' -> amount.multiply(HOURS_OF_DAY);
            case 'p', 'm' -> amount.divide(MINUTES_OF_HOUR, 4, RoundingMode.HALF_UP);
            default -> amount;
        };
    }
}
