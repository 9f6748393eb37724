// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How time limits are written in Vietnamese and in English. */
final class TimeLimitText {

    private static final int HOURS_OF_DAY = 8;
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;

    private static final Pattern SAME_DAY = Pattern.compile(
            "(?:ngay )?(?:trả kết quả )?(?:ngay )?trong ngày(?: làm việc)?|same(?: working)? day|within the day");
    /** {@code 03 ngày làm việc}, {@code 05 (năm) ngày}, {@code 0,5 ngày làm việc}, {@code 3 working days}. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:trong )?(?:within )?(\\d+(?:[.,]\\d+)?)\\s*(?:\\([^)]*\\)\\s*)?(\\p{L}[\\p{L} ]*?)\\.?");

    private static final List<Word> WORDS = List.of(
            new Word("ngày làm việc|working days?", LimitUnit.WORKING_DAYS, 1),
            new Word("giờ|giờ làm việc|tiếng|(?:working )?hours?", LimitUnit.WORKING_HOURS, 1),
            new Word("ngày|(?:calendar )?days?", LimitUnit.CALENDAR_DAYS, 1),
            new Word("tuần|weeks?", LimitUnit.CALENDAR_DAYS, DAYS_OF_WEEK),
            new Word("tháng|months?", LimitUnit.MONTHS, 1),
            new Word("năm|years?", LimitUnit.MONTHS, MONTHS_OF_YEAR));

    private TimeLimitText() {}

    static Optional<TimeLimit> find(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        if (SAME_DAY.matcher(plain).matches()) {
            return Optional.of(TimeLimit.sameDay());
        }
        var counted = COUNTED.matcher(plain);
        return counted.matches() ? findCounted(counted.group(1), counted.group(2)) : Optional.empty();
    }

    static String print(TimeLimit limit, Locale locale) {
        return "en".equals(locale.getLanguage()) ? english(limit) : vietnamese(limit);
    }

    private static Optional<TimeLimit> findCounted(String number, String word) {
        var amount = new BigDecimal(number.replace(',', '.'));
        return WORDS.stream()
                .filter(known -> known.pattern.matcher(word).matches())
                .findFirst()
                .flatMap(known -> limit(amount.multiply(BigDecimal.valueOf(known.factor)), known.unit));
    }

    private static Optional<TimeLimit> limit(BigDecimal amount, LimitUnit unit) {
        if (isWhole(amount)) {
            return amount.signum() > 0 && amount.precision() - amount.scale() <= 6
                    ? Optional.of(new TimeLimit(amount.intValueExact(), unit))
                    : Optional.empty();
        }
        return unit == LimitUnit.WORKING_DAYS
                ? partOfDay(amount.multiply(BigDecimal.valueOf(HOURS_OF_DAY)))
                : Optional.empty();
    }

    private static Optional<TimeLimit> partOfDay(BigDecimal hours) {
        return isWhole(hours) ? limit(hours, LimitUnit.WORKING_HOURS) : Optional.empty();
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    private static String vietnamese(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_HOURS -> limit.amount() + " giờ làm việc";
            case WORKING_DAYS -> limit.amount() + " ngày làm việc";
            case CALENDAR_DAYS -> limit.amount() + " ngày";
            case MONTHS -> limit.amount() + " tháng";
            case SAME_DAY -> "Trong ngày làm việc";
        };
    }

    private static String english(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_HOURS -> counted(limit.amount(), "working hour");
            case WORKING_DAYS -> counted(limit.amount(), "working day");
            case CALENDAR_DAYS -> counted(limit.amount(), "day");
            case MONTHS -> counted(limit.amount(), "month");
            case SAME_DAY -> "Same working day";
        };
    }

    private static String counted(int amount, String word) {
        return amount + " " + word + (amount == 1 ? "" : "s");
    }

    private record Word(Pattern pattern, LimitUnit unit, int factor) {
        Word(String pattern, LimitUnit unit, int factor) {
            this(Pattern.compile(pattern), unit, factor);
        }
    }
}
