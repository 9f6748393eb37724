// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.factor.Passkey;
import vn.motcua.factor.Standing;

/**
 * How an account is guarded.
 *
 * @param demanded whether the duties of its owner demand a second factor
 * @param mayAdd whether there is room for one more passkey
 * @param answers whether passkeys work at the address at which the page was opened
 * @param host the address at which they do
 * @param problem the key of what is wrong with the password that was to switch the app off
 */
public record SecurityView(
        boolean isOfficer,
        boolean demanded,
        Standing standing,
        List<Passkey> passkeys,
        boolean mayAdd,
        boolean answers,
        String host,
        @Nullable String problem) {}
