// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of an answer. Readers of pages get Vietnamese until they choose another, which a cookie then remembers;
 * programs say it with each request ({@code Accept-Language}), and get Vietnamese when they don't.
 */
final class Languages extends CookieLocaleResolver {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final AcceptHeaderLocaleResolver ofPrograms = new AcceptHeaderLocaleResolver();

    Languages() {
        super("lang");
        setDefaultLocale(VIETNAMESE);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
        ofPrograms.setSupportedLocales(List.of(VIETNAMESE, Locale.ENGLISH));
        ofPrograms.setDefaultLocale(VIETNAMESE);
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return isOfProgram(request)
                ? new SimpleLocaleContext(ofPrograms.resolveLocale(request))
                : super.resolveLocaleContext(request);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isOfProgram(request) ? ofPrograms.resolveLocale(request) : super.resolveLocale(request);
    }

    /** An error is told at an address of its own; what counts is what was asked for. */
    static boolean isOfProgram(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (failed == null ? request.getRequestURI() : failed).startsWith("/api/");
    }
}
