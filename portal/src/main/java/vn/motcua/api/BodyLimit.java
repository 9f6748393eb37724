// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** How much JSON is read at most, judged before a byte of it is; uploads have limits of their own. */
final class BodyLimit extends OncePerRequestFilter {

    static final int MOST_KILOBYTES = 2_048;

    private final ApiDoors doors;

    BodyLimit(ApiDoors doors) {
        this.doors = doors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader("Transfer-Encoding") != null) {
            doors.refuse(request, response, HttpStatus.LENGTH_REQUIRED, "LENGTH_REQUIRED", "api.length-missing");
        } else if (request.getContentLengthLong() > MOST_KILOBYTES * 1_024L) {
            doors.refuse(
                    request,
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    HttpStatus.CONTENT_TOO_LARGE.name(),
                    "api.body-too-large",
                    MOST_KILOBYTES);
        } else {
            chain.doFilter(request, response);
        }
    }
}
