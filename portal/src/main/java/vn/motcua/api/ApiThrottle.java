// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.identity.ActorAuthentication;
import vn.motcua.platform.Network;
import vn.motcua.platform.RateLimit;

/** How often one address may ask without a token, and one account with tokens. */
final class ApiThrottle extends OncePerRequestFilter {

    private final RateLimit anonymous;
    private final RateLimit known;
    private final ApiDoors doors;

    ApiThrottle(RateLimit anonymous, RateLimit known, ApiDoors doors) {
        this.anonymous = anonymous;
        this.known = known;
        this.doors = doors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication program
                ? known.tryTake(program.actor().id().toString())
                : anonymous.tryTake(Network.of(request.getRemoteAddr()));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            doors.tooOften(request, response, wait);
        }
    }
}
