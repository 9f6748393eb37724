// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web.admin.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.drafting.DraftState;
import vn.motcua.web.component.Problem;

/**
 * What is to be published.
 *
 * @param isFirst there is no version to compare with
 * @param failing the names of tests that fail
 * @param keeps who keeps the present version, in words
 * @param newer the number of a version that was published since; null for none
 * @param said the last words of the review
 */
public record ReviewView(
        WorkshopView workshop,
        int revision,
        DraftState state,
        List<String> differences,
        boolean isFirst,
        int tests,
        List<String> failing,
        String keeps,
        boolean hasReviewer,
        boolean isOwnWork,
        @Nullable Integer newer,
        List<String> said,
        ReviewForm form,
        List<Problem> problems) {

    public boolean isReady() {
        return state == DraftState.APPROVED || !hasReviewer;
    }

    public boolean isInReview() {
        return state == DraftState.IN_REVIEW;
    }

    public @Nullable String error(String field) {
        return Problem.of(field, problems);
    }
}
