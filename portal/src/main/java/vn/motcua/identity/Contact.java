// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a one-time code can be sent.
 *
 * @param text a phone number as dialled in Viet Nam (0905123456), or an e-mail address in lower case
 */
public record Contact(Channel channel, String text) {

    public enum Channel {
        SMS,
        EMAIL
    }

    private static final Pattern PHONE = Pattern.compile("(?:\\+?84|0)([235789]\\d{8,9})");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\\\\\[\\]]{1,64}@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+");

    /** Reads what someone typed: spaces, dots and dashes in a number, +84 in front, capitals in an address. */
    public static Optional<Contact> find(String typed) {
        var text = Written.clean(typed);
        return text.contains("@") ? email(text) : phone(text);
    }

    private static Optional<Contact> email(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT))
                .filter(address ->
                        address.length() <= 254 && EMAIL.matcher(address).matches())
                .map(address -> new Contact(Channel.EMAIL, address));
    }

    private static Optional<Contact> phone(String text) {
        var number = PHONE.matcher(text.replaceAll("[ .()-]", ""));
        return number.matches() ? Optional.of(new Contact(Channel.SMS, "0" + number.group(1))) : Optional.empty();
    }
}
