// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.platform.Ids;

/**
 * The page for whatever went wrong: what happened, what to do now, and a reference that finds the cause in the log. It
 * never shows the cause itself.
 */
@Controller
class Errors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 413, 429, 500, 503);

    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        var status = statusOf(request);
        var reference = reference();
        log(request, status, reference);
        if (pathOf(request).startsWith("/api/")) {
            return forProgram(status, reference);
        }
        return pages.show(status, "layout/error", new ErrorView(kindOf(request, status), reference));
    }

    private static ResponseEntity<ProblemDetail> forProgram(HttpStatus status, String reference) {
        var problem = ProblemDetail.forStatus(status);
        problem.setProperties(Map.of("code", status.name(), "reference", reference));
        return ResponseEntity.status(status).body(problem);
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String pathOf(HttpServletRequest request) {
        return Objects.requireNonNullElse((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
    }

    /** The name under which the message bundle {@code errors} explains this case. */
    private static String kindOf(HttpServletRequest request, HttpStatus status) {
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return "stale";
        }
        var nearest = status.is4xxClientError() ? 400 : 500;
        return String.valueOf(EXPLAINED.contains(status.value()) ? status.value() : nearest);
    }

    private static void log(HttpServletRequest request, HttpStatus status, String reference) {
        if (status.is5xxServerError()) {
            var method = request.getMethod();
            LOG.error("{} {} on {}", reference, status.value(), method, causeOf(request));
        }
    }

    private static @Nullable Throwable causeOf(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    private static String reference() {
        var random = Long.toString(Ids.next().getLeastSignificantBits() & 0xFFFFFFFFFFL, Character.MAX_RADIX);
        return ("0000000" + random).substring(random.length()).toUpperCase(Locale.ROOT);
    }
}
