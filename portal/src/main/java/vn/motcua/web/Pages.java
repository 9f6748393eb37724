// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import vn.motcua.dossier.Outcome;
import vn.motcua.web.guide.OnTour;

/**
 * Shows a template to the reader of the present request. Every page template takes two parameters: {@code page}
 * ({@link Page}: the reader, the words, the formats) and {@code view} (a record made for that template).
 */
@Component
public class Pages {

    /** The attribute of a request that says how far its reader is on a tour. */
    public static final String ON_TOUR = OnTour.class.getName();

    private static final String ASKS_THE_WAY = "X-Asks-The-Way";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "motcua.templates");
    private final Words words;
    private final Assets assets;
    private final Site site;
    private final InstantSource clock;

    Pages(Words words, Assets assets, Site site, InstantSource clock) {
        this.words = words;
        this.assets = assets;
        this.site = site;
        this.clock = clock;
    }

    public View show(String template, Object view) {
        return show(HttpStatus.OK, template, view);
    }

    public View show(HttpStatus status, String template, Object view) {
        return new TemplateView(status, template + ".jte", view);
    }

    /** Sends the reader to another page of the portal, as every change does when it is made. */
    public static View goTo(String path) {
        var redirect = new Way(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }

    /** Money as people say it, for a view that needs it inside a text. */
    public String money(long dong, Locale locale) {
        return new Spoken(words, locale).money(dong);
    }

    /** The size of a file, for a view that needs it inside a text. */
    public String size(long bytes, Locale locale) {
        return new Spoken(words, locale).size(bytes);
    }

    /** A moment as people say it, for a view that needs it inside a text. */
    public String moment(Instant time, Locale locale) {
        return new Spoken(words, locale).moment(time);
    }

    /** A day, for a view that needs it inside a text. */
    public String day(LocalDate day, Locale locale) {
        return new Spoken(words, locale).day(day);
    }

    /** A time of the day, for a view that needs it inside a text. */
    public String clock(Instant time, Locale locale) {
        return new Spoken(words, locale).clock(time);
    }

    /** Why a move was refused, in the reader's language. */
    public String refusal(Outcome.Refused refused, Locale locale) {
        var said = refused.args().stream()
                .map(argument -> argument instanceof Instant time ? moment(time, locale) : argument);
        return words.getMessage(refused.messageKey(), said.toArray(), locale);
    }

    private Page pageFor(HttpServletRequest request) {
        var locale = RequestContextUtils.getLocale(request);
        return new Page(locale, words, assets, site, clock.instant(), Readers.present(), askedBy(request));
    }

    private static Page.Asked askedBy(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new Page.Asked(
                failed == null ? request.getRequestURI() : failed,
                failed == null ? request.getQueryString() : null,
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                flashOf(request),
                (OnTour) request.getAttribute(ON_TOUR));
    }

    private static @Nullable Flash flashOf(HttpServletRequest request) {
        var left = RequestContextUtils.getInputFlashMap(request);
        return (Flash) (left == null ? request.getAttribute(Flash.NAME) : left.get(Flash.NAME));
    }

    /** A script that sends files (upload.js) is told where to go on: were it sent there, it would use up what the page has to tell once. */
    private static final class Way extends RedirectView {

        private Way(String path) {
            super(path);
        }

        @Override
        protected void sendRedirect(
                HttpServletRequest request, HttpServletResponse response, String target, boolean http10Compatible)
                throws IOException {
            if (request.getHeader(ASKS_THE_WAY) == null) {
                super.sendRedirect(request, response, target, http10Compatible);
            } else {
                response.setStatus(HttpStatus.NO_CONTENT.value());
                response.setHeader(HttpHeaders.LOCATION, response.encodeRedirectURL(target));
            }
        }
    }

    private final class TemplateView implements View {

        private final HttpStatus status;
        private final String template;
        private final Object view;

        private TemplateView(HttpStatus status, String template, Object view) {
            this.status = status;
            this.template = template;
            this.view = view;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var output = new Utf8ByteOutput();
            engine.render(template, Map.of("page", pageFor(request), "view", view), output);
            response.setStatus(status.value());
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
