// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.officer.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.component.Choice;
import vn.motcua.web.component.Problem;

/**
 * The plan for one part.
 *
 * @param address of the page itself
 * @param now what stands there when somebody else has changed it since; null otherwise
 * @param changedBy who wrote it last; empty for a new one
 */
public record PlanView(
        String address,
        String back,
        String index,
        String code,
        String name,
        boolean isSimulated,
        PlanForm form,
        List<Choice> units,
        List<Choice> states,
        boolean mayChange,
        AssessmentView.@Nullable PlanLine now,
        String changedBy,
        List<Problem> problems) {}
