// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;
import vn.motcua.web.draft.DraftLine;

/**
 * Before filing: go on with a draft of the same procedure, or choose the office and start anew.
 *
 * @param cases of the checklist that were ticked on the page of the procedure, by their places there
 * @param reason why it can't be filed here; none when it can
 */
public record StartView(
        String procedureCode,
        String procedure,
        List<DraftLine> drafts,
        List<Choice> units,
        String unit,
        List<String> cases,
        List<Problem> problems,
        @Nullable String reason) {

    public boolean hasOneUnit() {
        return units.size() == 1;
    }
}
