// SPDX-License-Identifier: Apache-2.0
package vn.motcua.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the QR on a citizen's card (thẻ căn cước) says, as far as a declaration needs it: typed by a scanner, or read from a
 * picture.
 *
 * @param sex {@code Nam} or {@code Nữ}, as the card has it; empty when it doesn't say
 * @param address one line, the places as they were named when the card was issued
 */
public record CitizenCard(
        String idNumber,
        String name,
        Optional<LocalDate> born,
        String sex,
        String address,
        Optional<LocalDate> issued) {

    /** Number, number of the old card or nothing, name, born ddMMyyyy, sex, address, issued ddMMyyyy; newer cards say more after. */
    private static final Pattern TEXT =
            Pattern.compile("(\\d{12})\\|[^|]*\\|([^|]+)\\|(\\d{8})\\|([^|]*)\\|([^|]*)\\|(\\d{8})(?:\\|.*)?");

    /** A number of whatever length, and fields after it. */
    private static final Pattern LIKE_A_CARD = Pattern.compile("\\d{8,13}\\|[^|]*\\|.*");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Nothing when the text is no card's. */
    public static Optional<CitizenCard> read(String text) {
        var card = TEXT.matcher(Understood.line(text));
        return card.matches()
                ? Optional.of(new CitizenCard(
                        card.group(1),
                        card.group(2).strip(),
                        day(card.group(3)),
                        card.group(4).strip(),
                        card.group(5).strip(),
                        day(card.group(6))))
                : Optional.empty();
    }

    /** Whether a text that is no card's is built as one: that of an older card, or one with something missing. */
    public static boolean isLikeOne(String text) {
        return LIKE_A_CARD.matcher(Understood.line(text)).matches();
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DAY));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
