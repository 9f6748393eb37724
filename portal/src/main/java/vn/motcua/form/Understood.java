// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.form.Part.Question;

/** What a typed text means as the answer to a question, written the ways people in Viet Nam write. */
sealed interface Understood {

    /** A text, {@link Long}, {@link java.math.BigDecimal}, Boolean or {@link LocalDate}. */
    record Value(Object value) implements Understood {}

    record Nothing() implements Understood {}

    record Unclear(String text) implements Understood {}

    static Understood of(Question question, String raw) {
        var text = question.widget() == Widget.TEXTAREA ? lines(raw) : line(raw);
        if (text.isEmpty()) {
            return new Nothing();
        }
        return switch (question.widget()) {
            case DATE -> orUnclear(date(text), text);
            case MONEY -> orUnclear(Numbers.money(text), text);
            case NUMBER -> orUnclear(Numbers.number(text), text);
            case CHECKBOX, COMMITMENT -> tick(text);
            case ID_NUMBER -> new Value(IdNumbers.tidied(text));
            case PHONE -> new Value(Phones.tidied(text));
            case TEXT, NAME, TEXTAREA, RADIO, SELECT, CHECKBOXES, EMAIL, PAPER -> new Value(text);
        };
    }

    private static Understood orUnclear(Optional<?> value, String text) {
        return value.isPresent() ? new Value(value.get()) : new Unclear(text);
    }

    private static Understood tick(String text) {
        return text.equals("true") || text.equals("on") ? new Value(true) : new Nothing();
    }

    Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]|[\\p{Cc}&&[^\\n\\t]]");
    Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t\\n\\u2028\\u2029]+");
    Pattern BLANKS_IN_LINE = Pattern.compile("[\\p{Zs}\\t]+");

    /** One line: NFC, single spaces, nothing invisible. */
    static String line(String raw) {
        return BLANKS.matcher(clean(raw)).replaceAll(" ").strip();
    }

    /** Several lines: NFC, ends stripped. */
    static String lines(String raw) {
        return BLANKS_IN_LINE.matcher(clean(raw)).replaceAll(" ").strip();
    }

    private static String clean(String raw) {
        var breaks = raw.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(INVISIBLE.matcher(breaks).replaceAll(""), Normalizer.Form.NFC);
    }

    Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) ?[/.\\- ] ?(\\d{1,2}) ?[/.\\- ] ?(\\d{4})");
    Pattern IN_WORDS = Pattern.compile("(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})");
    Pattern DIGITS_ONLY = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    /** {@code 5/9/2026}, {@code 05-09-2026}, {@code 05092026}, {@code ngày 5 tháng 9 năm 2026}, {@code 2026-09-05}. */
    static Optional<LocalDate> date(String text) {
        var iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        for (var pattern : new Pattern[] {DAY_FIRST, IN_WORDS, DIGITS_ONLY}) {
            var matcher = pattern.matcher(text.toLowerCase(java.util.Locale.ROOT));
            if (matcher.matches()) {
                return date(matcher.group(3), matcher.group(2), matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
