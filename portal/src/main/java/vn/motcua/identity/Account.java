// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone known to the portal. What is not known is empty.
 *
 * @param login an officer's sign-in name; for a citizen the phone number or e-mail address that receives the codes
 */
public record Account(
        UUID id,
        Actor.Kind kind,
        String login,
        String name,
        String phone,
        String email,
        String idNumber,
        @Nullable LocalDate birthDate,
        String address,
        boolean active) {

    /** The name, or the login of someone who has not told a name yet. */
    public String nameOrLogin() {
        return name.isBlank() ? login : name;
    }
}
