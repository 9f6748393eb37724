// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import org.jspecify.annotations.Nullable;

/**
 * An officer's account to be made.
 *
 * @param password null when the officer can't sign in until one is set
 */
public record NewOfficer(
        String login,
        String name,
        String phone,
        String email,
        @Nullable String password) {

    public NewOfficer(String login, String name) {
        this(login, name, "", "", null);
    }
}
