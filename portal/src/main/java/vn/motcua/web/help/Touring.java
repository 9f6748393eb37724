// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;
import vn.motcua.web.Pages;
import vn.motcua.web.guide.OnTour;

/** Reads with each request how far its visitor is on a tour, for the strip above the page. */
@Configuration
@ConditionalOnBooleanProperty("motcua.demonstration")
class Touring implements WebMvcConfigurer, HandlerInterceptor {

    private static final Duration KEPT = Duration.ofDays(30);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/static/**", "/demo/tours/**", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        find(request).ifPresent(on -> {
            var now = on.onPage(request.getRequestURI());
            if (now.step() != on.step()) {
                keep(now, request, response);
            }
            request.setAttribute(Pages.ON_TOUR, now);
        });
        return true;
    }

    static Optional<OnTour> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, OnTour.COOKIE))
                .flatMap(cookie -> OnTour.read(cookie.getValue()));
    }

    static void keep(OnTour on, HttpServletRequest request, HttpServletResponse response) {
        write(on.text(), KEPT, request, response);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static void write(String text, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(OnTour.COOKIE, text)
                .path("/")
                .maxAge(kept)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
