// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.platform.DatabaseAway;
import vn.motcua.platform.DatabaseWatch;
import vn.motcua.platform.StorageFull;

/**
 * While the database is away everybody is told so at once, before a thread waits for a connection that can't come. What
 * needs no database, the style of that very page among it, is served as ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutOfService extends OncePerRequestFilter {

    private static final List<String> WITHOUT_DATABASE =
            List.of("/static/", "/actuator/", "/offline", "/sw.js", "/manifest.webmanifest", "/icon-", "/favicon.ico");

    private final DatabaseWatch watch;

    OutOfService(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (watch.isAway() && needsDatabase(request)) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException problem) {
            var status = statusOf(problem);
            if (status.isEmpty() || response.isCommitted()) {
                throw problem;
            }
            response.sendError(status.get().value());
        }
    }

    private static boolean needsDatabase(HttpServletRequest request) {
        return WITHOUT_DATABASE.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    /** The moment before the watch has seen it, and a disk without room: no mistakes of ours, and no matter for the log. */
    private static Optional<HttpStatus> statusOf(Exception problem) {
        if (DatabaseAway.isBehind(problem)) {
            return Optional.of(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return StorageFull.isBehind(problem) ? Optional.of(HttpStatus.INSUFFICIENT_STORAGE) : Optional.empty();
    }
}
