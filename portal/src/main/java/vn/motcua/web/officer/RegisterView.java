// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Which desk's register, for which days. */
public record RegisterView(List<Choice> units, String unit, String from, String until, List<Problem> problems) {

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
