// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.identity.ActorAuthentication;
import vn.motcua.platform.Network;
import vn.motcua.platform.RateLimit;
import vn.motcua.platform.TooManyRequests;

/**
 * How often one address may sign in, track, search and take tickets, and one account send files or have cards read. {@code motcua.limits.times} multiplies all limits, for places
 * where many people share an address.
 */
@Configuration
@ControllerAdvice
class Throttle implements HandlerInterceptor, WebMvcConfigurer {

    private static final String[] BEHIND_SIGN_IN = {"/my", "/desk", "/counter", "/account/uploads"};

    private final RateLimit signIn;
    private final RateLimit tracking;
    private final RateLimit search;
    private final RateLimit hall;
    private final RateLimit uploads;
    private final RateLimit cards;
    private final Pages pages;

    Throttle(InstantSource clock, Pages pages, @Value("${motcua.limits.times:1}") int times) {
        this.signIn = new RateLimit(30 * times, Duration.ofMinutes(5), clock);
        this.tracking = new RateLimit(120 * times, Duration.ofMinutes(1), clock);
        this.search = new RateLimit(300 * times, Duration.ofMinutes(1), clock);
        this.hall = new RateLimit(60 * times, Duration.ofMinutes(1), clock);
        this.uploads = new RateLimit(120 * times, Duration.ofMinutes(1), clock);
        this.cards = new RateLimit(20 * times, Duration.ofMinutes(1), clock);
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/sign-in/**", "/officers/sign-in/**", "/track/**", "/procedures/**", "/queue/**", "/")
                .addPathPatterns(
                        Stream.of(BEHIND_SIGN_IN).map(area -> area + "/**").toList());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = request.getRequestURI();
        var network = Network.of(request.getRemoteAddr());
        if (request.getUserPrincipal() instanceof ActorAuthentication reader && isUpload(request)) {
            var account = reader.actor().id().toString();
            (path.endsWith("/card") ? cards : uploads).take(account);
        } else if (isBehindSignIn(path)) {
            return true;
        } else if ("POST".equals(request.getMethod())) {
            (path.startsWith("/queue/") ? hall : signIn).take(network);
        } else if (path.startsWith("/track") && hasQuestion(request)) {
            tracking.take(network);
        } else if (request.getParameter("q") != null) {
            search.take(network);
        }
        return true;
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/") || isBeginning(request);
    }

    /** A file that is announced and comes in pieces. */
    private static boolean isBeginning(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && "/account/uploads".equals(request.getRequestURI());
    }

    private static boolean isBehindSignIn(String path) {
        return Stream.of(BEHIND_SIGN_IN).anyMatch(area -> path.startsWith(area + "/"));
    }

    private static boolean hasQuestion(HttpServletRequest request) {
        return request.getQueryString() != null || request.getRequestURI().length() > "/track/".length();
    }

    @ExceptionHandler
    View tell(TooManyRequests refused, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(refused.howLong().toSeconds()));
        return pages.show(
                HttpStatus.TOO_MANY_REQUESTS, "open/too-many-requests", TooManyRequestsView.of(refused.howLong()));
    }
}
