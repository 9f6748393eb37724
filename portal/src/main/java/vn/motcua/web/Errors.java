// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.platform.DatabaseAway;
import vn.motcua.platform.Ids;
import vn.motcua.platform.Network;
import vn.motcua.platform.StorageFull;

/**
 * The page for whatever went wrong: what happened, what to do now, and a reference that finds the cause in the log. It
 * never shows the cause itself.
 */
@Controller
class Errors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 413, 429, 500, 507);

    /** A browser sends what the page tells it to: only a program can ask so. */
    private static final Set<Integer> OF_PROGRAMS = Set.of(406, 415);

    /** The server counts them as its own, and yet they say that what was sent is wrong. */
    private static final Set<Integer> OF_WHO_SENDS = Set.of(501, 505);

    private static final Pattern AREA = Pattern.compile("/(my|desk|counter|admin|account)(/.*)?");

    private final Pages pages;
    private final NearestProcedures procedures;
    private final MessageSource words;
    private final JsonMapper json;

    Errors(Pages pages, NearestProcedures procedures, MessageSource words, JsonMapper json) {
        this.pages = pages;
        this.procedures = procedures;
        this.json = json;
        this.words = words;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        var status = statusOf(request);
        var reference = reference();
        log(request, status, reference);
        PageHeaders.write(request, response);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER_IN_SECONDS);
            forgetReader();
        }
        return Languages.isOfProgram(request)
                ? forProgram(request, status, reference)
                : pages.show(status, "layout/error", view(request, status, reference));
    }

    private ErrorView view(HttpServletRequest request, HttpStatus status, String reference) {
        var kind = kindOf(request, status);
        var sought = status == HttpStatus.NOT_FOUND ? NearestProcedures.sought(pathOf(request)) : "";
        return new ErrorView(
                kind,
                reference,
                again(request, status, kind),
                kind.equals("403") ? areaOf(request) : null,
                sought,
                procedures.to(sought, Network.of(request.getRemoteAddr()), RequestContextUtils.getLocale(request)));
    }

    private static @Nullable String areaOf(HttpServletRequest request) {
        var area = AREA.matcher(pathOf(request));
        return area.matches() ? area.group(1) : null;
    }

    private @Nullable String again(HttpServletRequest request, HttpStatus status, String kind) {
        return switch (kind) {
            case "stale" -> OwnPages.before(request);
            case ErrorView.HELD -> heldAt(request);
            case ErrorView.SIGNED_OUT -> "/sign-in?continue=" + encoded(heldAt(request));
            default -> wayToTryAgain(request, status);
        };
    }

    private static String heldAt(HttpServletRequest request) {
        return Objects.requireNonNullElse((String) request.getAttribute(HeldTexts.ADDRESS), "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The same for what the server could not make a request of: nobody is there yet to turn an object into an answer. */
    void showUnread(HttpServletRequest request, HttpServletResponse response) throws Exception {
        var answer = show(request, response);
        if (answer instanceof View page) {
            page.render(null, request, response);
        } else if (answer instanceof ResponseEntity<?> problem) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem.getBody()));
        }
    }

    /** Who reads stands in the database: without it the page is shown as to anyone. The session stays. */
    private static void forgetReader() {
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }

    /** Only what was asked for by an address alone can be asked for again by a link; a form is sent again by reloading. */
    private static @Nullable String wayToTryAgain(HttpServletRequest request, HttpStatus status) {
        var isLater = status == HttpStatus.SERVICE_UNAVAILABLE && "GET".equals(request.getMethod());
        var query = request.getQueryString();
        return isLater ? pathOf(request).replaceFirst("^/+", "/") + (query == null ? "" : "?" + query) : null;
    }

    private ResponseEntity<ProblemDetail> forProgram(HttpServletRequest request, HttpStatus status, String reference) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail(request, status));
        problem.setInstance(URI.create(pathOf(request)));
        problem.setProperties(Map.of("code", codeOf(status), "reference", reference));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String detail(HttpServletRequest request, HttpStatus status) {
        var kind = OF_PROGRAMS.contains(status.value()) ? String.valueOf(status.value()) : kindOf(request, status);
        return words.getMessage("errors.program." + kind, null, RequestContextUtils.getLocale(request));
    }

    private static String codeOf(HttpStatus status) {
        return status == HttpStatus.INSUFFICIENT_STORAGE ? StorageFull.CODE : status.name();
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
            return staleKindOf(request);
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return "away";
        }
        var nearest = isOurs(status) ? 500 : 400;
        return String.valueOf(EXPLAINED.contains(status.value()) ? status.value() : nearest);
    }

    private static String staleKindOf(HttpServletRequest request) {
        if (heldAt(request).isEmpty()) {
            return "stale";
        }
        return Readers.present().isSignedIn() ? ErrorView.HELD : ErrorView.SIGNED_OUT;
    }

    /** A database that is away and a full disk are said once by those who watch them. */
    private static void log(HttpServletRequest request, HttpStatus status, String reference) {
        var isKnown = status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.INSUFFICIENT_STORAGE;
        if (isOurs(status) && !isKnown) {
            LOG.error("{} {} on {}", reference, status.value(), request.getMethod(), causeOf(request));
        }
    }

    private static boolean isOurs(HttpStatus status) {
        return status.is5xxServerError() && !OF_WHO_SENDS.contains(status.value());
    }

    private static @Nullable Throwable causeOf(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    private static String reference() {
        var random = Long.toString(Ids.next().getLeastSignificantBits() & 0xFFFFFFFFFFL, Character.MAX_RADIX);
        return ("0000000" + random).substring(random.length()).toUpperCase(Locale.ROOT);
    }
}
