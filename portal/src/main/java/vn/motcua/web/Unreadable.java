// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Answers what the server turns back before it becomes a request to the portal, such as an address with {@code %00} or a
 * line that is too long: in the words and under the headers of every other answer.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Unreadable implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(Unreadable.class);

    private final ObjectProvider<Errors> errors;
    private final ObjectProvider<LocaleResolver> languages;

    Unreadable(ObjectProvider<Errors> errors, ObjectProvider<LocaleResolver> languages) {
        this.errors = errors;
        this.languages = languages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(this::answersIn);
    }

    private void answersIn(Context portal) {
        var host = (StandardHost) portal.getParent();
        host.setErrorReportValveClass("");
        host.getPipeline().addValve(new Answer());
    }

    private final class Answer extends ErrorReportValve {

        /** In place of the bare page of the server. */
        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            var isAnswered = response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported();
            if (!isAnswered) {
                answer(request, response);
            }
        }

        private void answer(Request request, Response response) {
            try {
                request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages.getObject());
                request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, response.getStatus());
                request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, address(request));
                errors.getObject().showUnread(request, response);
                response.finishResponse();
            } catch (Exception e) {
                LOG.error("What the server turned back with {} could not be answered", response.getStatus(), e);
            }
        }

        /** Whether a program asked, as far as it could be read; the rest is not shown to anyone. */
        private static String address(Request request) {
            return Objects.requireNonNullElse(request.getRequestURI(), "").startsWith("/api/") ? "/api/" : "/";
        }
    }
}
