// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.drafting.Sheet;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** The words of the form, a page or a section. */
public record PageView(
        WorkshopView workshop,
        PagePlace what,
        Sheet sheet,
        String seen,
        List<Choice> conditions,
        List<Problem> problems) {

    public String value(String line) {
        return sheet.text(line);
    }

    public @Nullable String error(String line) {
        return Problem.of(SheetFields.PREFIX + line, problems);
    }
}
