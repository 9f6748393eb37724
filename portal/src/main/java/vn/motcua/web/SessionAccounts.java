// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.ActorAuthentication;

/**
 * Who a session belongs to. The session holds the id of the account, the round of its sessions, and by what it was proved; the account and its posts are read anew with
 * each request that asks, so that a post that ended or an account that was closed counts from the next request on.
 */
@Component
class SessionAccounts implements SecurityContextRepository {

    private static final String ACCOUNT = "motcua.account";
    private static final String ROUND = "motcua.account.round";
    private static final String FACTORS = "motcua.account.factors";

    private final Accounts accounts;
    private final InstantSource clock;

    SessionAccounts(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> load(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        var account = accountOf(request);
        if (account != null) {
            accounts.findSignedIn(account, roundOf(request), clock.instant())
                    .ifPresentOrElse(
                            actor -> context.setAuthentication(ActorAuthentication.of(actor, factorsOf(request))),
                            () -> forget(request));
        }
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof ActorAuthentication signedIn) {
            var account = signedIn.actor().id();
            request.getSession().setAttribute(ACCOUNT, account);
            request.getSession().setAttribute(ROUND, accounts.sessionRound(account));
            request.getSession().setAttribute(FACTORS, new HashMap<>(Proofs.of(signedIn)));
        } else {
            forget(request);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountOf(request) != null;
    }

    private static @Nullable UUID accountOf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (UUID) session.getAttribute(ACCOUNT);
    }

    private static int roundOf(HttpServletRequest request) {
        return request.getSession().getAttribute(ROUND) instanceof Integer round ? round : 0;
    }

    private static Map<String, Instant> factorsOf(HttpServletRequest request) {
        var kept = new HashMap<String, Instant>();
        if (request.getSession().getAttribute(FACTORS) instanceof Map<?, ?> factors) {
            factors.forEach((name, at) -> kept.put((String) name, (Instant) at));
        }
        return kept;
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ACCOUNT);
            session.removeAttribute(FACTORS);
        }
    }

    /** Reads the account once, and only when somebody asks: pictures and style sheets don't. */
    private static final class Deferred implements DeferredSecurityContext {

        private final Supplier<SecurityContext> load;
        private @Nullable SecurityContext loaded;

        private Deferred(Supplier<SecurityContext> load) {
            this.load = load;
        }

        @Override
        public SecurityContext get() {
            if (loaded == null) {
                loaded = load.get();
            }
            return loaded;
        }

        @Override
        public boolean isGenerated() {
            return false;
        }
    }
}
