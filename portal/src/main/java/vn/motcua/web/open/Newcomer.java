// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;

/**
 * An officer who proved to know the password given to them, and is let in once they have chosen their own: the session is
 * nobody's until then.
 *
 * @param round that of the account's sessions at the time
 */
record Newcomer(UUID account, int round) implements Serializable {

    private static final String NAME = "motcua.newcomer";

    /** The session gets a new number, so that whoever knew the old one can't choose the password. */
    static void remember(Account account, Accounts accounts, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(NAME, new Newcomer(account.id(), accounts.sessionRound(account.id())));
    }

    static Optional<Newcomer> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Newcomer) session.getAttribute(NAME));
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }
}
