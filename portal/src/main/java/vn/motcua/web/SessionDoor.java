// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.ActorAuthentication;

/** Lets someone who proved who they are into their session, which gets a new number and a new token against forgery. */
@Component
public class SessionDoor {

    private final Accounts accounts;
    private final SessionAccounts sessions;
    private final SessionAuthenticationStrategy renewal;
    private final InstantSource clock;

    SessionDoor(Accounts accounts, SessionAccounts sessions, CsrfTokenRepository csrfTokens, InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
        this.renewal = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens)));
    }

    public void open(Account account, HttpServletRequest request, HttpServletResponse response) {
        var entering = ActorAuthentication.of(accounts.actor(account.id(), clock.instant()));
        renewal.onAuthentication(entering, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(entering);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
