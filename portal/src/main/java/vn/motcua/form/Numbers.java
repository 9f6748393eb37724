// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Vietnamese write them: dots group thousands, a comma begins the decimals; spaces are tolerated. */
final class Numbers {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:([., ])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}");
    private static final Pattern GROUPED_DECIMAL = Pattern.compile("-?\\d{1,3}(?:[. ]\\d{3})+,\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}[.,]\\d{1,9}");
    private static final Pattern CURRENCY = Pattern.compile("(?i) ?(?:đ|đồng|dong|vnđ|vnd|₫)\\.?$");

    private Numbers() {}

    /** Whole đồng: {@code 1.200.000}, {@code 1,200,000 đ}, {@code 1200000}. */
    static Optional<Long> money(String text) {
        return whole(CURRENCY.matcher(text).replaceFirst(""));
    }

    /** {@code 1.200} is one thousand two hundred; {@code 12,5} and {@code 12.5} are twelve and a half. */
    static Optional<Object> number(String text) {
        if (GROUPED_DECIMAL.matcher(text).matches()) {
            return Optional.of(decimal(text.replaceAll("[. ]", "").replace(',', '.')));
        }
        var whole = text.matches("-?\\d{1,3},\\d{3}") ? Optional.<Long>empty() : whole(text);
        if (whole.isPresent()) {
            return Optional.of(whole.get());
        }
        return DECIMAL.matcher(text).matches() ? Optional.of(decimal(text.replace(',', '.'))) : Optional.empty();
    }

    private static Optional<Long> whole(String text) {
        if (GROUPED.matcher(text).matches() || PLAIN.matcher(text).matches()) {
            var digits = text.replaceAll("[., ]", "");
            return digits.length() > 18 ? Optional.empty() : Optional.of(Long.valueOf(digits));
        }
        return Optional.empty();
    }

    private static Object decimal(String text) {
        return exact(new BigDecimal(text));
    }

    /** Whether people could have written it: a number such as 1e999999 would fill the memory when it is shown. */
    static boolean isReadable(BigDecimal number) {
        return number.scale() <= 30 && number.precision() - (long) number.scale() <= 18;
    }

    /** A whole number as {@link Long}, any other without trailing zeros. */
    static Object exact(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= 18 ? (Object) plain.longValueExact() : plain;
    }

    /** For an input: money grouped, other numbers without groups; both are understood again as the same number. */
    static String typed(Object number, boolean grouped) {
        return format(grouped ? "#,##0.#########" : "0.#########", number, true);
    }

    static String read(Object number, Locale locale) {
        return format("#,##0.#########", number, !"en".equals(locale.getLanguage()));
    }

    private static String format(String pattern, Object number, boolean vietnamese) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        symbols.setMinusSign('-');
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
