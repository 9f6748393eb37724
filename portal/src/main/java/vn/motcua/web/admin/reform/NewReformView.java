// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.reform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.reform.Reform.Kind;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * The beginning of a reform.
 *
 * @param units to choose one from
 */
public record NewReformView(
        NewReformForm form, List<Choice> units, List<Choice> kinds, List<Choice> levels, List<Problem> problems) {

    private static final int AT_LEAST = 3;

    public Kind kind() {
        return form.wanted();
    }

    /** The fields for the units: those that were typed, and empty ones for more where there can be several. */
    public List<String> unitFields() {
        var fields = new ArrayList<>(form.unit() == null ? List.<String>of() : form.unit());
        fields.removeIf(String::isBlank);
        var wanted = kind() == Kind.MERGE ? Math.max(AT_LEAST, fields.size() + 1) : 1;
        while (fields.size() < wanted) {
            fields.add("");
        }
        return fields.subList(0, wanted);
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
