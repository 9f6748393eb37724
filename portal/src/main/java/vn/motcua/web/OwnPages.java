// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Which page of ours something was sent from, as the browser tells it. */
final class OwnPages {

    private OwnPages() {}

    /** Nothing where the browser does not say it, or the page is another site's. */
    static @Nullable String before(HttpServletRequest request) {
        var told = request.getHeader(HttpHeaders.REFERER);
        if (told == null) {
            return null;
        }
        try {
            var page = URI.create(told);
            var isOurs = request.getServerName().equals(page.getHost()) && page.getRawPath() != null;
            var query = page.getRawQuery();
            return isOurs ? page.getRawPath().replaceFirst("^/*", "/") + (query == null ? "" : "?" + query) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
