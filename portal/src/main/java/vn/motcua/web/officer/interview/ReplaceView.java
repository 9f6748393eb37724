// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/** Why somebody cannot be asked, before the next of the reserves steps in. */
public record ReplaceView(String id, String code, String name, List<Choice> reasons, List<Problem> problems) {

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
