// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.ActorAuthentication;
import vn.motcua.identity.Tokens;

/** Reads the token of a request ({@code Authorization: Bearer …}, RFC 6750): for whom it acts, and within which scopes. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Accounts accounts;
    private final InstantSource clock;
    private final ApiDoors doors;

    BearerTokens(Tokens tokens, Accounts accounts, InstantSource clock, ApiDoors doors) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
        this.doors = doors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        var actor = actorOf(header);
        if (header != null && actor.isEmpty()) {
            doors.commence(request, response, new BadCredentialsException("The token is not good"));
            return;
        }
        actor.ifPresent(BearerTokens::letIn);
        chain.doFilter(request, response);
    }

    private Optional<ActorAuthentication> actorOf(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return tokens.check(header.substring(SCHEME.length()).strip())
                .flatMap(token -> accounts.findActive(token.account(), clock.instant())
                        .map(actor -> ActorAuthentication.of(actor, token.scopes())));
    }

    private static void letIn(ActorAuthentication actor) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(actor);
        SecurityContextHolder.setContext(context);
    }
}
