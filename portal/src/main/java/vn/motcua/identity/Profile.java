// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people tell about themselves, so that forms can be filled in for them. What is not told is empty. */
public record Profile(
        String name,
        String phone,
        String email,
        String idNumber,
        @Nullable LocalDate birthDate,
        String address) {

    public Profile {
        name = Written.clean(name);
        phone = Contact.find(phone).map(Contact::text).orElse(Written.clean(phone));
        email = Written.clean(email);
        idNumber = Written.clean(idNumber).replace(" ", "");
        address = Written.clean(address);
    }
}
