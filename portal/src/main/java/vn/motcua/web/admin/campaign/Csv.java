// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.web.Attachment;

/** Sends a file to be kept. */
final class Csv {

    private Csv() {}

    static Appendable send(HttpServletResponse response, String name) throws IOException {
        Attachment.head(response, "text/csv;charset=UTF-8", name);
        return response.getWriter();
    }
}
