// SPDX-License-Identifier: Apache-2.0
package vn.motcua.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Turns back JSON with U+0000 or half a surrogate pair in a text: no name has them, and the database keeps neither. */
@ControllerAdvice(basePackageClasses = NoNullCharacters.class)
class NoNullCharacters extends RequestBodyAdviceAdapter {

    private static final String HIGH = "\\\\u[dD][89abAB][0-9a-fA-F]{2}";
    private static final String LOW = "\\\\u[dD][c-fC-F][0-9a-fA-F]{2}";

    /** After an even number of backslashes: else the last of them is one that was meant. */
    private static final Pattern NOT_KEPT = Pattern.compile(
            "(?<!\\\\)(?:\\\\\\\\)*+(?:\\\\u0000|" + HIGH + "(?!" + LOW + ")|(?<!" + HIGH + ")" + LOW + ")");

    private final Wording wording;

    NoNullCharacters(Wording wording) {
        this.wording = wording;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var body = message.getBody().readAllBytes();
        if (NOT_KEPT.matcher(new String(body, StandardCharsets.ISO_8859_1)).find()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "BAD_REQUEST", wording.of("api.null-character", List.of()));
        }
        return new Read(message.getHeaders(), body);
    }

    private record Read(HttpHeaders headers, byte[] body) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
