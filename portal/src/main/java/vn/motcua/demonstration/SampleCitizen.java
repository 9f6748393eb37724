// SPDX-License-Identifier: Apache-2.0
package vn.motcua.demonstration;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Contact;
import vn.motcua.identity.Profile;

/** The citizen of the demonstration. Her number begins with 0500, which no telephone company has. */
@Component
class SampleCitizen {

    static final String PHONE = "0500000001";
    static final Profile PROFILE = new Profile(
            "Trần Thị Mẫu Hoa",
            PHONE,
            "hoa.mau@example.vn",
            "046190000000",
            LocalDate.of(1990, 3, 8),
            "1 đường Mẫu, phường Thuận Hóa, thành phố Huế");

    private final Accounts accounts;

    SampleCitizen(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Her account; what she has changed in it stays. */
    @Transactional
    public Account welcome() {
        var account = accounts.openCitizen(new Contact(Contact.Channel.SMS, PHONE));
        if (account.name().isEmpty()) {
            accounts.updateProfile(account.id(), PROFILE);
        }
        return accounts.get(account.id());
    }
}
