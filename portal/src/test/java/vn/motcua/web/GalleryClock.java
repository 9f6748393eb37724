// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.platform.PortalClock;

/** In the gallery it is always the same Monday morning, so that its pages look the same every day. */
@Component
@Profile("gallery")
class GalleryClock extends OncePerRequestFilter {

    static final Instant NOW = Instant.parse("2026-11-23T02:30:00Z");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/help/gallery/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        PortalClock.runAt(NOW, () -> {
            try {
                chain.doFilter(request, response);
            } catch (Exception e) {
                throw new IllegalStateException("The gallery cannot show " + request.getRequestURI(), e);
            }
        });
    }
}
