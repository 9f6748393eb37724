// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the QR on a citizen's card (thẻ căn cước) says, as far as a clerk needs it: read by a scanner that types. */
record CitizenCard(String idNumber, String name, Optional<LocalDate> born, String address) {

    /** Number, number of the old card or nothing, name, born ddMMyyyy, sex, address, issued ddMMyyyy; newer cards say more after. */
    private static final Pattern TEXT =
            Pattern.compile("(\\d{12})\\|[^|]*\\|([^|]+)\\|(\\d{8})\\|[^|]*\\|([^|]*)\\|\\d{8}(?:\\|.*)?");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Nothing when the text is no card's. */
    static Optional<CitizenCard> read(String text) {
        var card = TEXT.matcher(text.strip());
        return card.matches()
                ? Optional.of(new CitizenCard(
                        card.group(1),
                        card.group(2).strip(),
                        day(card.group(3)),
                        card.group(4).strip()))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DAY));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
