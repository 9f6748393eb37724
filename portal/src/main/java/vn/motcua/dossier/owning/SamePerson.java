// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.owning;

import java.text.Normalizer;
import java.util.Locale;
import vn.motcua.identity.Account;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Contact;

/**
 * Whether an account can be that of the person whose dossier was handed in at a counter:
 *
 * <ol>
 *   <li>the phone number given at the counter is the one with which the account signs in: a one-time code has proved whose
 *       it is, and no change of the profile moves it;
 *   <li>what the account says of its owner does not contradict: the ID number or, where one of the two has none, the name.
 * </ol>
 *
 * <p>That is necessary and never enough: a phone is lent and an ID number is read over a shoulder. The receipt decides, see
 * {@link Owners} and decision 0607.
 */
final class SamePerson {

    private SamePerson() {}

    static boolean mayBe(Account account, Handed handed) {
        return account.active()
                && account.kind() == Actor.Kind.CITIZEN
                && Contact.find(handed.phone())
                        .filter(phone -> phone.text().equals(account.login()))
                        .isPresent()
                && !contradicts(account, handed);
    }

    private static boolean contradicts(Account account, Handed handed) {
        return account.idNumber().isEmpty() || handed.idNumber().isEmpty()
                ? !account.name().isBlank() && !plain(account.name()).equals(plain(handed.name()))
                : !account.idNumber().equals(handed.idNumber());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** What was said of the applicant at the counter. */
    record Handed(String name, String idNumber, String phone) {}
}
