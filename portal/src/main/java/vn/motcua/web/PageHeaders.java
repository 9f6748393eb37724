// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** What every answer tells the browser: nothing from elsewhere, no script or style inside a page, no framing. */
@Configuration
class PageHeaders {

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "frame-src 'self'",
            "object-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
            "base-uri 'none'");

    private static final List<HeaderWriter> OF_EVERY_ANSWER = List.of(
            new ContentSecurityPolicyHeaderWriter(CONTENT),
            new XContentTypeOptionsHeaderWriter(),
            new XXssProtectionHeaderWriter(),
            new XFrameOptionsHeaderWriter(XFrameOptionsMode.SAMEORIGIN),
            new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
            new PermissionsPolicyHeaderWriter("camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
            new CacheControlHeadersWriter(),
            new HstsHeaderWriter());

    @Bean
    Customizer<HeadersConfigurer<HttpSecurity>> headersOfEveryAnswer() {
        return headers -> {
            headers.defaultsDisabled();
            OF_EVERY_ANSWER.forEach(headers::addHeaderWriter);
        };
    }

    /** For what the server or the firewall turned back, before the filters that give an answer its headers. */
    static void write(HttpServletRequest request, HttpServletResponse response) {
        OF_EVERY_ANSWER.forEach(header -> header.writeHeaders(request, response));
    }
}
