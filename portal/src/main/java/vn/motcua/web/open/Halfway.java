// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;

/**
 * An officer who proved to know their password and still owes the second factor: the session is nobody's until then.
 *
 * @param round that of the account's sessions at the time
 */
record Halfway(UUID account, int round, Instant at) implements Serializable {

    private static final String NAME = "motcua.halfway";
    private static final Duration LASTS = Duration.ofMinutes(15);

    /** The session gets a new number, so that whoever knew the old one can't go the other half. */
    static void remember(Account account, Accounts accounts, Instant at, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(NAME, new Halfway(account.id(), accounts.sessionRound(account.id()), at));
    }

    /** Whose session it is to be; empty when nobody proved a password, too long ago, or the account was closed since. */
    static Optional<Account> of(HttpServletRequest request, Accounts accounts, Instant now) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Halfway) session.getAttribute(NAME))
                .filter(halfway -> now.isBefore(halfway.at().plus(LASTS)))
                .flatMap(halfway -> accounts.findSignedIn(halfway.account(), halfway.round(), now))
                .map(actor -> accounts.get(actor.id()));
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }
}
