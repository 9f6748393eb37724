// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import vn.motcua.printing.PrintedForm;
import vn.motcua.printing.Printing;

/** A printed form as a page, exactly as it will be printed. */
final class PreviewView implements View {

    private final Printing printing;
    private final PrintedForm form;

    PreviewView(Printing printing, PrintedForm form) {
        this.printing = printing;
        this.form = form;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", printing.contentSecurityPolicy());
        response.getWriter().write(printing.html(form));
    }
}
