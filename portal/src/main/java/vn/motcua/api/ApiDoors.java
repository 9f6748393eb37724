// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** What a program is told that may not come in: a problem document (RFC 9457) with a stable code. */
final class ApiDoors implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;
    private final MessageSource messages;

    ApiDoors(JsonMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    /** No token came with the request, or one that is not good any more. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        var isBad = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, isBad ? "Bearer error=\"invalid_token\"" : "Bearer");
        refuse(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                isBad ? "TOKEN_INVALID" : "TOKEN_MISSING",
                isBad ? "token.invalid" : "token.missing");
    }

    /** The token is good, but has not the scope. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        refuse(request, response, HttpStatus.FORBIDDEN, "SCOPE_MISSING", "token.scope");
    }

    void tooOften(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", "token.often", wait.toSeconds());
    }

    void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            String messageKey,
            Object... arguments)
            throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", messages.getMessage(messageKey, arguments, languageOf(request)));
        problem.put("instance", request.getRequestURI());
        problem.put("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    private static Locale languageOf(HttpServletRequest request) {
        return "en".equals(request.getLocale().getLanguage()) && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? Locale.ENGLISH
                : Locale.of("vi");
    }
}
