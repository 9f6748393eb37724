// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormView;
import vn.motcua.form.Summary;

/**
 * What the phone shows.
 *
 * @param current null at the end: the summary, and what a citizen would still be told
 */
public record PreviewFormView(
        String procedure,
        FormView form,
        FormView.@Nullable PageView current,
        List<FormView.ErrorLink> problems,
        Summary summary,
        List<String> errors) {

    static final String END = "end~";

    public String address() {
        return Workshop.address(procedure) + "/preview/form";
    }
}
