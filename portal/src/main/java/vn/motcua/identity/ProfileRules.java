// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.identity.ProfileUpdate.Problem;

/** What details people may tell: an ID number of 9 or 12 digits, a birthday that has been. */
final class ProfileRules {

    private static final int LONGEST = 300;

    private ProfileRules() {}

    static List<Problem> problemsOf(Profile profile, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (profile.name().isEmpty() || profile.name().length() > LONGEST) {
            problems.add(new Problem("name", "account.name.missing"));
        }
        if (!profile.phone().isEmpty() && !isA(Contact.Channel.SMS, profile.phone())) {
            problems.add(new Problem("phone", "account.phone.wrong"));
        }
        if (!profile.email().isEmpty() && !isA(Contact.Channel.EMAIL, profile.email())) {
            problems.add(new Problem("email", "account.email.wrong"));
        }
        if (!profile.idNumber().isEmpty() && !profile.idNumber().matches("\\d{9}|\\d{12}")) {
            problems.add(new Problem("idNumber", "account.idNumber.wrong"));
        }
        if (profile.birthDate() != null && profile.birthDate().isAfter(today)) {
            problems.add(new Problem("birthDate", "account.birthDate.future"));
        }
        if (profile.address().length() > LONGEST) {
            problems.add(new Problem("address", "account.address.long"));
        }
        return problems;
    }

    private static boolean isA(Contact.Channel channel, String text) {
        return Contact.find(text)
                .filter(contact -> contact.channel() == channel)
                .isPresent();
    }
}
