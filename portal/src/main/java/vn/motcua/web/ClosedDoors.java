// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What becomes of those who come to a page that is not theirs: those not signed in are led to the sign-in and back
 * afterwards, the others are told. An address that is nobody's answers "not found" to everyone.
 */
final class ClosedDoors implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final List<String> OFFICERS = List.of("/desk", "/counter", "/admin");
    private static final List<String> SIGNED_IN = List.of("/my", "/account");

    private final HeldTexts held;

    ClosedDoors(HeldTexts held) {
        this.held = held;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        var path = request.getRequestURI();
        if (isBelow(path, OFFICERS)) {
            leadTo("/officers/sign-in", request, response);
        } else if (isBelow(path, SIGNED_IN)) {
            held.hold(request);
            leadTo("/sign-in", request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, cause);
        if (cause instanceof CsrfException) {
            held.hold(request);
        }
        var isKnown = isBelow(request.getRequestURI(), OFFICERS) || isBelow(request.getRequestURI(), SIGNED_IN);
        response.sendError(
                isKnown || cause instanceof CsrfException
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_NOT_FOUND);
    }

    private static void leadTo(String signIn, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", signIn + "?continue=" + encoded(wanted(request)) + afterSession(request));
        response.flushBuffer();
    }

    /** Whoever was signed in until their session ended is told so, and that nothing is lost. */
    private static String afterSession(HttpServletRequest request) {
        var isOver = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return isOver ? "&over=true" : "";
    }

    private static String wanted(HttpServletRequest request) {
        if (request.getAttribute(HeldTexts.ADDRESS) instanceof String page) {
            return page;
        }
        var query = request.getQueryString();
        return "GET".equals(request.getMethod()) ? request.getRequestURI() + (query == null ? "" : "?" + query) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean isBelow(String path, List<String> places) {
        return places.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }
}
