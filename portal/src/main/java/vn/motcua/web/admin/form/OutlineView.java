// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import vn.motcua.drafting.Outline;
import vn.motcua.web.component.Problem;

/**
 * The form at a glance.
 *
 * @param isReviewed a change now takes the review back
 */
public record OutlineView(
        WorkshopView workshop,
        Outline outline,
        int revision,
        boolean canUndo,
        boolean isReviewed,
        List<Problem> problems) {}
