// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin;

import org.jspecify.annotations.Nullable;
import vn.motcua.identity.NewOfficer;

/** What was typed to make an officer's account. */
public record NewOfficerForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String password) {

    static final NewOfficerForm EMPTY = new NewOfficerForm("", "", "", "");

    NewOfficer officer() {
        var secret = text(password);
        return new NewOfficer(text(login), text(name), text(phone), "", secret.isEmpty() ? null : secret);
    }

    /** What to show again; never the password. */
    public String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
