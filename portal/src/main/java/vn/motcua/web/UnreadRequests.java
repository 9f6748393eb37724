// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Lets the page of an error be shown whatever was sent. Who sends a file of 100 MB is told so: the page would look into
 * what was sent once more, for the language, and stumble over the same file.
 */
@Configuration
class UnreadRequests implements Filter {

    @Bean
    FilterRegistrationBean<UnreadRequests> onErrorsOnly() {
        var registration = new FilterRegistrationBean<>(this);
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var isError = request.getDispatcherType() == DispatcherType.ERROR;
        chain.doFilter(isError ? new Unread((HttpServletRequest) request) : request, response);
    }

    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        /** Nothing to be taken apart. */
        @Override
        public @Nullable String getContentType() {
            return null;
        }

        /** One that cannot be read is none. */
        @Override
        public @Nullable String getParameter(String name) {
            try {
                return super.getParameter(name);
            } catch (IllegalStateException unreadable) {
                return null;
            }
        }
    }
}
