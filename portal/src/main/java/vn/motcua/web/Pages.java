// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * Shows a template to the reader of the present request. Every page template takes two parameters: {@code page}
 * ({@link Page}: the reader, the words, the formats) and {@code view} (a record made for that template).
 */
@Component
public class Pages {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "motcua.templates");
    private final MessageSource messages;

    Pages(MessageSource messages) {
        this.messages = messages;
    }

    public View show(String template, Object view) {
        return show(HttpStatus.OK, template, view);
    }

    public View show(HttpStatus status, String template, Object view) {
        return new TemplateView(status, template + ".jte", view);
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
            engine.render(template, Map.of("page", Page.of(request, messages), "view", view), output);
            response.setStatus(status.value());
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
