// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import org.jspecify.annotations.Nullable;
import vn.motcua.factor.NewAuthenticator;

/**
 * The page on which an officer takes an app for codes.
 *
 * @param action where the first code is sent
 * @param back one step back; null at the sign-in, which goes on only with an app
 * @param secret as it is typed into the app
 * @param address the same for an app on this device
 * @param picture the same as a picture that the app's camera reads
 * @param problem the key of what is wrong with the code
 */
public record AuthenticatorView(
        String action,
        @Nullable String back,
        String next,
        String secret,
        String address,
        String picture,
        @Nullable String problem) {

    private static final String ISSUER = "Motcua";

    static AuthenticatorView ofSignIn(NewAuthenticator proposed, String login, String next, @Nullable String problem) {
        return of("/officers/sign-in/enrol", null, proposed, login, next, problem);
    }

    static AuthenticatorView ofAccount(NewAuthenticator proposed, String login, @Nullable String problem) {
        return of("/account/security/authenticator", "/account/security", proposed, login, "", problem);
    }

    private static AuthenticatorView of(
            String action,
            @Nullable String back,
            NewAuthenticator proposed,
            String login,
            String next,
            @Nullable String problem) {
        var address = proposed.address(ISSUER, login);
        return new AuthenticatorView(action, back, next, proposed.typed(), address, QrPicture.of(address), problem);
    }
}
