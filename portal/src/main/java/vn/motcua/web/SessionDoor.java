// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Lets somebody in who proved just now who they are, by these factors. */
    public void open(Account account, Set<String> factors, HttpServletRequest request, HttpServletResponse response) {
        var now = clock.instant();
        open(account, factors.stream().collect(Collectors.toMap(factor -> factor, _ -> now)), request, response);
    }

    /** Keeps somebody in whose other sessions were ended; what they proved before, and when, stays. */
    public void keepOpen(Account account, HttpServletRequest request, HttpServletResponse response) {
        open(account, Proofs.present(), request, response);
    }

    /** Lets whoever is in have proved more. */
    public void prove(Account account, String factor, HttpServletRequest request, HttpServletResponse response) {
        var factors = new HashMap<>(Proofs.present());
        factors.put(factor, clock.instant());
        open(account, factors, request, response);
    }

    private void open(
            Account account, Map<String, Instant> factors, HttpServletRequest request, HttpServletResponse response) {
        var entering = ActorAuthentication.of(accounts.actor(account.id(), clock.instant()), factors);
        renewal.onAuthentication(entering, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(entering);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
