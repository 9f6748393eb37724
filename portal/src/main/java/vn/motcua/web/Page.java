// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What every template needs to know of the reader: language, words, the page's address, the token against forgery. */
public final class Page {

    private final Locale locale;
    private final MessageSource messages;
    private final String path;
    private final @Nullable CsrfToken csrf;

    private Page(Locale locale, MessageSource messages, String path, @Nullable CsrfToken csrf) {
        this.locale = locale;
        this.messages = messages;
        this.path = path;
        this.csrf = csrf;
    }

    static Page of(HttpServletRequest request, MessageSource messages) {
        return new Page(RequestContextUtils.getLocale(request), messages, request.getRequestURI(), (CsrfToken)
                request.getAttribute(CsrfToken.class.getName()));
    }

    /** The text of a message key in the reader's language. */
    public String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** One of two texts that are content, not interface: the reader's language decides. */
    public String either(String vietnamese, String english) {
        return isEnglish() && !english.isBlank() ? english : vietnamese;
    }

    public boolean isEnglish() {
        return "en".equals(locale.getLanguage());
    }

    public String language() {
        return isEnglish() ? "en" : "vi";
    }

    public Locale locale() {
        return locale;
    }

    public String path() {
        return path;
    }

    public String csrfName() {
        return csrf == null ? "_csrf" : csrf.getParameterName();
    }

    public String csrfValue() {
        return csrf == null ? "" : csrf.getToken();
    }
}
