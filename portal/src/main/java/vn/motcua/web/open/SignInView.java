// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The page that asks for a phone number or an e-mail address.
 *
 * @param next the page wanted before
 * @param problem the key of what is wrong
 * @param again when a code may be asked for again
 */
public record SignInView(
        String next,
        String contact,
        @Nullable String problem,
        @Nullable Instant again) {

    static SignInView empty(String next) {
        return new SignInView(next, "", null, null);
    }

    static SignInView refused(String next, String contact, String problem) {
        return new SignInView(next, contact, problem, null);
    }

    static SignInView tooOften(String next, String contact, Instant again) {
        return new SignInView(next, contact, "signin.code.often", again);
    }
}
